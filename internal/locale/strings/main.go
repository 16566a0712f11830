package main

import (
	"encoding/json"
	"fmt"
	"os"

	"aftercheck/internal/locale/extract"
)

func main() {
	all, err := extract.All()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	json.NewEncoder(os.Stdout).Encode(all)
}
