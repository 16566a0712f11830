//go:build !(js && wasm)

package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
)

// The settings are printed alone, so that they can be sent to a file; what is not
// right is refused and nothing printed.
func TestHosting(t *testing.T) {
	for _, c := range []struct {
		args  []string
		start string
		err   string
	}{
		{[]string{"nginx"}, "# Aftercheck as a static site behind nginx", ""},
		{[]string{"caddy", "--base", "/check/"}, "# Aftercheck as a static site behind Caddy", ""},
		{[]string{"systemd", "--proxied"}, "# Aftercheck as a service of systemd", ""},
		{[]string{"headers", "--base", "/check/"}, "/check/*\n", ""},
		{[]string{"apache"}, "", `invalid argument "apache"`},
		{[]string{}, "", "accepts 1 arg"},
		{[]string{"nginx", "--name", "a b"}, "", "host name"},
		{[]string{"nginx", "--root", "public"}, "", "absolute path"},
	} {
		var out bytes.Buffer
		cmd := newHostingCommand()
		cmd.SetArgs(c.args)
		cmd.SetOut(&out)
		cmd.SilenceUsage, cmd.SilenceErrors = true, true
		err := cmd.Execute()
		if (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
			t.Errorf("%v: %v, want %q", c.args, err, c.err)
		}
		if !strings.HasPrefix(out.String(), c.start) || c.start == "" && out.Len() != 0 {
			t.Errorf("%v prints %.200s", c.args, out.String())
		}
	}
}

// What the guide and the settings tell people to type can be typed.
func TestGuideNamesWhatThereIs(t *testing.T) {
	seen := 0
	for _, name := range []string{"HOSTING.md", "hosting/nginx.conf", "hosting/Caddyfile", "hosting/aftercheck.service"} {
		text, err := os.ReadFile("../internal/site/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			words := strings.Fields(strings.TrimLeft(line, "# "))
			if end := slices.Index(words, ">"); end >= 0 {
				words = words[:end]
			}
			if len(words) < 2 || words[0] != "aftercheck" {
				continue
			}
			cmd, rest, err := newCommand().Find(words[1:])
			if err != nil || !slices.Contains([]string{"export", "hosting", "serve"}, cmd.Name()) {
				continue // other commands have guides of their own
			}
			seen++
			if err := cmd.ParseFlags(rest); err != nil {
				t.Errorf("%s: %s: %v", name, strings.Join(words, " "), err)
			} else if err := cmd.Args(cmd, cmd.Flags().Args()); err != nil {
				t.Errorf("%s: %s: %v", name, strings.Join(words, " "), err)
			}
		}
	}
	if seen < 9 {
		t.Errorf("only %d lines were found", seen)
	}
}
