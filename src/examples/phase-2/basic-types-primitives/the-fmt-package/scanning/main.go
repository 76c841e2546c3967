package main

import (
	"fmt"
	"strings"
)

func main() {
	var name string
	var cups, table int
	var price float64

	n, err := fmt.Sscan("tea 2\n3.40", &name, &cups, &price)
	fmt.Println(n, err, name, cups, price)

	n, err = fmt.Sscanln("milk 5", &name, &cups)
	fmt.Println(n, err, name, cups)

	n, err = fmt.Sscanf("table 7: 2 x 3.40", "table %d: %d x %f",
		&table, &cups, &price)
	fmt.Println(n, err, table, cups, price)

	lines := strings.NewReader("1 tea\n2 milk\n")
	for {
		if _, err := fmt.Fscanln(lines, &cups, &name); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(cups, name)
	}
}
