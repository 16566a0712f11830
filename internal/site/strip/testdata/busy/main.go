// Command busy does what leans on the tables of functions: it collects garbage
// while pointers are only on deep and growing stacks, recovers from panics with
// deferred calls, and ends with a stack trace; and it tells types apart, and
// reads and writes fractions.
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

type shape interface{ area() int }

type (
	circle   struct{ r int }
	square   struct{ a int }
	triangle struct{ a, h int }
	nothing  struct{}
)

func (c circle) area() int    { return 3 * c.r * c.r }
func (s *square) area() int   { return s.a * s.a }
func (t triangle) area() int  { return t.a * t.h / 2 }
func (nothing) area() int     { return 0 }
func (nothing) String() string { return "nothing" }

// sort says of which type something is.
func sort(v any) string {
	switch v := v.(type) {
	case circle:
		return fmt.Sprint("circle ", v.r)
	case *square:
		return fmt.Sprint("square ", v.a)
	case triangle:
		return fmt.Sprint("triangle ", v.h)
	case map[string]int:
		return fmt.Sprint("map ", len(v))
	case func() int:
		return fmt.Sprint("function ", v())
	case []node:
		return fmt.Sprint("nodes ", len(v))
	case fmt.Stringer:
		return fmt.Sprint("stringer ", v)
	case error:
		return fmt.Sprint("error ", v)
	}
	return "something else"
}

// sortShape does so with an interface that demands a method.
func sortShape(s shape) string {
	switch s := s.(type) {
	case circle:
		return fmt.Sprint("circle ", s.r)
	case *square:
		return fmt.Sprint("square ", s.a)
	case fmt.Stringer:
		return fmt.Sprint("stringer ", s)
	}
	return fmt.Sprint("shape ", s.area())
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
	for _, v := range []any{circle{1}, &square{2}, triangle{3, 4}, map[string]int{"a": 1}, func() int { return 5 }, []node{{}}, nothing{}, os.ErrExist, circle.area, square{}} {
		fmt.Print(sort(v), ", ")
	}
	for _, s := range []shape{circle{1}, &square{2}, triangle{3, 4}, nothing{}} {
		fmt.Print(sortShape(s), ", ")
	}
	fmt.Println("types are told apart")
	fmt.Printf("%x with a fraction\n", fractions())
	if len(os.Args) > 1 {
		panic("on purpose")
	}
}
