package main

import (
	"bytes"
	"fmt"
)

func addTax(b bytes.Buffer) {
	b.WriteString("tax 0.40\n")
}

func main() {
	var bill bytes.Buffer
	bill.WriteString("soup 4.50\n")

	saved := bill
	bill.WriteString("tea 3.00\n")
	addTax(saved)

	fmt.Print(bill.String())
}
