//example:panics

package main

import (
	"fmt"
	"strings"
)

func addTax(b strings.Builder) {
	b.WriteString("tax 0.40\n")
}

func main() {
	var bill strings.Builder
	bill.WriteString("soup 4.50\n")
	addTax(bill)
	fmt.Print(bill.String())
}
