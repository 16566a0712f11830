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
	"time"

	"github.com/spf13/cobra"

	"aftercheck/internal/site"
)

func newServeCommand() *cobra.Command {
	var addr, base string
	var wants hostWants
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve the app over HTTP",
		Long: "Serve the app over HTTP. Everything is in this program; nothing is read from\n" +
			"the disk and no request is logged. Phones install it, and keep it for offline\n" +
			"use, only over HTTPS: put a TLS proxy in front.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := buildSite(base, wants)
			if err != nil {
				return err
			}
			return serve(cmd.Context(), cmd.OutOrStdout(), s, addr)
		},
	}
	c.Flags().StringVar(&addr, "addr", "127.0.0.1:8000", "address and port to listen on")
	c.Flags().StringVar(&base, "base", "/", "path that the app stands under, with a slash at both ends")
	wants.addFlags(c)
	return c
}

// serve runs until ctx ends, then lets the requests under way finish.
func serve(ctx context.Context, out io.Writer, s *site.Site, addr string) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	server := &http.Server{
		Handler: s.Handler(),
		// A phone with a bad signal may be slow to read; one that sends nothing is cut off.
		ReadTimeout:    10 * time.Second,
		WriteTimeout:   10 * time.Minute,
		IdleTimeout:    2 * time.Minute,
		MaxHeaderBytes: 64 << 10,
		// net/http's messages hold visitors' addresses, and nobody's visit is logged.
		ErrorLog: log.New(io.Discard, "", 0),
	}
	fmt.Fprintf(out, "Aftercheck is at http://%s%s\n", listener.Addr(), s.Base)

	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
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
