// Command pack compresses files with brotli and gzip, beside the originals. The
// build uses it for the client, which would take too long to compress later.
package main

import (
	"flag"
	"fmt"
	"os"

	"aftercheck/internal/site"
)

func main() {
	level := flag.Int("level", 0, "compression level, 1 to 9; 0 is the best")
	flag.Parse()
	for _, name := range flag.Args() {
		if err := site.PackFile(name, *level); err != nil {
			fmt.Fprintln(os.Stderr, "pack:", err)
			os.Exit(1)
		}
	}
}
