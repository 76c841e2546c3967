package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// total adds up the prices of an order, one a line.
func total(order io.Reader) (sum int) {
	lines := bufio.NewScanner(order)
	for lines.Scan() {
		var dish string
		var cents int
		fmt.Sscan(lines.Text(), &dish, &cents)
		sum += cents
	}
	return sum
}

func main() {
	fmt.Println(total(strings.NewReader("soup 450\ntea 300\n")))
}
