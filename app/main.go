//go:build !(js && wasm)

// Command aftercheck serves the symptom checker, exports it as a static site, and
// runs its engine on the command line. Built with GOOS=js GOARCH=wasm, the same
// package is the client in the browser (client.go).
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

func main() {
	// Both end serve gently; a second one ends the program at once.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	if err := newCommand().ExecuteContext(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "aftercheck:", err)
		os.Exit(1)
	}
}

// newCommand gives the whole command line; every subcommand has a file of its own.
func newCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "aftercheck",
		Short: "Symptom checker for the weeks after a botulinum-toxin injection",
		Long: "Aftercheck is an offline symptom checker for people who have had a\n" +
			"botulinum-toxin (\"Botox\") injection. It is information, not a diagnosis,\n" +
			"and not a certified medical device.",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.AddCommand(
		newServeCommand(),
		newExportCommand(),
		newHostingCommand(),
		newQuestionsCommand(),
		newAssessCommand(),
		newProveCommand(),
		newEvaluateCommand(),
		newLinkCommand(),
	)
	return root
}
