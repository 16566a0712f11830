//go:build !(js && wasm)

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"aftercheck/internal/site"
)

func newExportCommand() *cobra.Command {
	var base string
	var wants hostWants
	var o site.ExportOptions
	c := &cobra.Command{
		Use:   "export DIR",
		Short: "Write the app as a static site",
		Long: "Write the app to DIR as a static site for any web server or CDN: the same bytes\n" +
			"that serve sends, with their brotli and gzip forms beside them, and a _headers\n" +
			"file for the hosts that read one (see hosting for nginx and Caddy).\n\n" +
			"Run again, it brings DIR up to date, also while a web server serves it: each file\n" +
			"is there whole, and the worker, which vouches for the others, comes last. Assets\n" +
			"of older versions stay for a week, for pages that are open; --clean removes them.",
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := buildSite(base, wants)
			if err != nil {
				return err
			}
			if err := s.Export(args[0], o); err != nil {
				if errors.Is(err, site.ErrNotOurs) {
					return fmt.Errorf("%w (--force writes to it all the same)", err)
				}
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "version %s is in %s, to be served at %s\n", s.Version, args[0], base)
			return nil
		},
	}
	c.Flags().StringVar(&base, "base", "/", "path that the site will stand under, with a slash at both ends")
	wants.addFlags(c)
	c.Flags().BoolVar(&o.Force, "force", false, "write to DIR although it holds other files")
	c.Flags().BoolVar(&o.Clean, "clean", false, "remove the assets of older versions at once")
	return c
}
