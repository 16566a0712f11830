// Command busy does what leans on the tables of functions: it collects garbage
// while pointers are only on deep and growing stacks, recovers from panics with
// deferred calls, and ends with a stack trace; and it reads and writes fractions.
package main

import (
	"fmt"
	"hash/fnv"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

type node struct {
	next *node
	text string
}

// deep holds the only pointers to what it allocates on its stack.
func deep(n int) int {
	here := &node{text: strings.Repeat("x", n%7)}
	here.next = &node{text: fmt.Sprint(n)}
	if n%300 == 0 {
		runtime.GC()
	}
	sum := 0
	if n > 0 {
		sum = deep(n - 1)
	}
	if here.next.text != fmt.Sprint(n) {
		panic("lost what a frame pointed to")
	}
	return sum + len(here.text)
}

func recovered(n int) (said string) {
	defer func() { said = fmt.Sprint(said, recover()) }()
	return outside(n)
}

func outside(n int) string {
	defer runtime.GC()
	if n > 0 {
		return outside(n - 1)
	}
	var none []int
	return fmt.Sprint(none[n])
}

// fractions is a sum over numbers that are read and written with every power of ten.
func fractions() uint64 {
	h := fnv.New64()
	for e := -344; e <= 308; e++ {
		n, err := strconv.ParseFloat(fmt.Sprint("1.2345678901234567e", e), 64)
		fmt.Fprintln(h, n, n*1.3, err)
	}
	return h.Sum64()
}

func main() {
	done := make(chan int)
	for i := range 4 {
		go func() { done <- deep(900 + i) }()
	}
	sum := 0
	for range 4 {
		sum += <-done
	}
	fmt.Println(sum, recovered(3))
	pc, _, _, ok := runtime.Caller(0)
	fmt.Println(runtime.FuncForPC(pc).Name(), ok)
	words := strings.Fields("names may be gone after sorting")
	slices.SortFunc(words, func(a, b string) int {
		runtime.GC() // while functions without a name are on the stack
		return strings.Compare(a, b)
	})
	fmt.Println(strings.Join(words, " "), "after sorting")
	fmt.Printf("%x with a fraction\n", fractions())
	if len(os.Args) > 1 {
		panic("on purpose")
	}
}
