package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	right := uint(tabwriter.AlignRight)
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', right)
	defer table.Flush()
	fmt.Fprintln(table, "drink\tcups\tsum\t")
	fmt.Fprintf(table, "%s\t%d\t%.2f\t\n", "espresso macchiato", 7, 17.5)
	fmt.Fprintf(table, "%s\t%d\t%.2f\t\n", "tea", 140, 308.0)
}
