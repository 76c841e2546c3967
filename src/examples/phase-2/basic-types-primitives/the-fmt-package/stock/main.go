package main

import (
	"fmt"
	"io"
	"os"
	"unicode/utf8"
)

type item struct {
	name  string
	count int
	cents int
}

// report writes a table whose first column is as wide as its longest name.
func report(w io.Writer, items []item) error {
	width, total := utf8.RuneCountInString("total"), 0
	for _, it := range items {
		width = max(width, utf8.RuneCountInString(it.name))
		total += it.count * it.cents
	}
	for _, it := range items {
		sum := float64(it.count*it.cents) / 100
		_, err := fmt.Fprintf(w, "%-*s %4d %9.2f\n",
			width, it.name, it.count, sum)
		if err != nil {
			return fmt.Errorf("report %q: %w", it.name, err)
		}
	}
	_, err := fmt.Fprintf(w, "%-*s %14.2f\n",
		width, "total", float64(total)/100)
	return err
}

func main() {
	items := []item{
		{"crème brûlée", 12, 450},
		{"tea", 140, 220},
		{"scone", 7, 180},
	}
	if err := report(os.Stdout, items); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
