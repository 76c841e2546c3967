//example:panics

package main

import "fmt"

type till struct {
	total  int
	onSale func(amount int)
}

func (t *till) add(amount int) {
	t.total += amount
	t.onSale(amount)
}

func main() {
	loud := till{onSale: func(n int) { fmt.Println("sold", n) }}
	loud.add(450)
	quiet := till{}
	quiet.add(280)
}
