//go:build !(js && wasm)

package main

import (
	"strings"

	"github.com/spf13/cobra"

	"aftercheck/internal/site"
	"aftercheck/web"
)

func newHostingCommand() *cobra.Command {
	h := site.Hosting{Files: web.Files}
	kinds := site.HostingKinds()
	c := &cobra.Command{
		Use:   "hosting " + strings.Join(kinds, "|"),
		Short: "Print settings for a web server or a service manager",
		Long: "Print settings that make a host answer as serve does: headers, caching, content\n" +
			"types, compressed files, the page for unknown addresses.\n\n" +
			"nginx, caddy: a site for that web server, over the folder of an export.\n\n" +
			"systemd: a unit that runs serve, with TLS; with --proxied on 127.0.0.1:8000, for\n" +
			"a web server on the same machine.\n\n" +
			"headers: the file _headers that Netlify, Cloudflare Pages and others read. An\n" +
			"export holds it already; for a site under a path, it belongs to the top of what\n" +
			"is uploaded.",
		Example: "  aftercheck hosting nginx --name check.example.org --root /srv/aftercheck\n" +
			"  aftercheck hosting caddy --name www.example.org --base /check/ --root /srv/aftercheck\n" +
			"  aftercheck hosting systemd --name check.example.org",
		Args:      cobra.MatchAll(cobra.ExactArgs(1), cobra.OnlyValidArgs),
		ValidArgs: kinds,
		RunE: func(cmd *cobra.Command, args []string) error {
			return h.Write(cmd.OutOrStdout(), args[0])
		},
	}
	c.Flags().StringVar(&h.Name, "name", "check.example.org", "host name")
	c.Flags().StringVar(&h.Base, "base", "/", "path that the app stands under, with a slash at both ends")
	c.Flags().StringVar(&h.Root, "root", "/srv/aftercheck", "folder that the export is in")
	c.Flags().BoolVar(&h.Proxied, "proxied", false, "systemd: without TLS, behind a web server on this machine")
	return c
}
