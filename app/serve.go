//go:build !(js && wasm)

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"aftercheck/internal/site"
)

// serveOptions are what the operator may choose.
type serveOptions struct {
	addr      string
	tls       certificate
	accessLog bool
}

func newServeCommand() *cobra.Command {
	var base string
	var wants hostWants
	var o serveOptions
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve the app over HTTP or HTTPS",
		Long: "Serve the app. Everything is in this program; nothing but the certificate is read\n" +
			"from the disk. Phones install the app, and keep it for offline use, only over\n" +
			"HTTPS: give a certificate, or put a TLS proxy in front. The certificate's files\n" +
			"are read again on SIGHUP; when they are not right, the one before stays.\n\n" +
			"healthz, below the base, answers with the version while the server is well.\n\n" +
			"No request is logged. With --access-log one line for each goes to standard\n" +
			"output: time, method, path, status, bytes, duration. There is no address, browser,\n" +
			"referrer or query in it, and of an unknown path only its first part: a log of who\n" +
			"looked for help, when and for what would be patient data, and this host has none.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := o.tls.load(); err != nil {
				return err
			}
			leanMemory()
			s, err := buildSite(base, wants)
			if err != nil {
				return err
			}
			debug.FreeOSMemory() // making the site took far more than the site takes
			return serve(cmd.Context(), cmd.OutOrStdout(), cmd.ErrOrStderr(), s, &o)
		},
	}
	c.Flags().StringVar(&o.addr, "addr", "127.0.0.1:8000", "address and port to listen on")
	c.Flags().StringVar(&base, "base", "/", "path that the app stands under, with a slash at both ends")
	wants.addFlags(c)
	c.Flags().StringVar(&o.tls.certFile, "tls-cert", "", "PEM file of the certificate and those above it; makes it HTTPS")
	c.Flags().StringVar(&o.tls.keyFile, "tls-key", "", "PEM file of the certificate's key")
	c.MarkFlagsRequiredTogether("tls-cert", "tls-key")
	c.Flags().BoolVar(&o.accessLog, "access-log", false, "print one line for each request, without anything about who asked")
	return c
}

// leanMemory collects garbage early, unless the host said otherwise. Of what the server
// holds nearly all is bytes without a pointer, which the collector need not look
// through: to wait until as much again is garbage would spare next to nothing.
func leanMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(25)
	}
}

// serve runs until ctx ends, then lets the requests under way finish.
func serve(ctx context.Context, out, complaints io.Writer, s *site.Site, o *serveOptions) error {
	listener, err := net.Listen("tcp", o.addr)
	if err != nil {
		return err
	}
	handler := s.Handler()
	if o.accessLog {
		handler = s.LogAccess(handler, out)
	}
	server := newServer(handler)
	scheme, listen := "http", server.Serve
	if o.tls.given() {
		server.TLSConfig = o.tls.config()
		scheme, listen = "https", func(l net.Listener) error { return server.ServeTLS(l, "", "") }
		defer o.tls.reloadOnHangup(complaints)()
	}
	fmt.Fprintf(out, "Aftercheck is at %s://%s%s\n", scheme, listener.Addr(), s.Base)

	ended := make(chan error, 1)
	go func() { ended <- listen(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		server.Close() // someone reads for longer than we wait
	}
	if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// newServer is as strict with what comes in as a server of a few small files can be.
func newServer(handler http.Handler) *http.Server {
	return &http.Server{
		Handler: handler,
		// A phone with a bad signal may be slow to read; one that sends nothing is cut off.
		ReadTimeout:    10 * time.Second,
		WriteTimeout:   10 * time.Minute,
		IdleTimeout:    2 * time.Minute,
		MaxHeaderBytes: 64 << 10,
		// `OPTIONS *` is none of ours either, and gets the same headers as the rest.
		DisableGeneralOptionsHandler: true,
		// net/http's messages hold visitors' addresses, and nobody's visit is logged.
		ErrorLog: log.New(io.Discard, "", 0),
	}
}
