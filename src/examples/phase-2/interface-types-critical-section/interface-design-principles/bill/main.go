package main

import (
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"
)

// A Bill is what printBill returns: a struct, with all it has.
type Bill struct{ Lines, Cents int }

// printBill writes wherever it is told to.
func printBill(w io.Writer, prices map[string]int, dishes ...string) Bill {
	var b Bill
	for _, d := range dishes {
		fmt.Fprintf(w, "%-6s %5d\n", d, prices[d])
		b.Lines++
		b.Cents += prices[d]
	}
	return b
}

func main() {
	prices := map[string]int{"soup": 450, "fish": 1290}

	printBill(os.Stdout, prices, "soup", "fish")

	var text strings.Builder
	b := printBill(&text, prices, "soup")
	fmt.Printf("%q, %d line, %d cents\n", text.String(), b.Lines, b.Cents)

	z := gzip.NewWriter(io.Discard)
	fmt.Println(printBill(z, prices, "fish"), z.Close())
}
