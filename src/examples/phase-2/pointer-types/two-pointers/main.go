package main

import "fmt"

func main() {
	soup, tea := 450, 280
	p := &soup
	q := p
	fmt.Println(*p, *q, p == q)

	*q = 500
	fmt.Println(*p, *q, soup)

	q = &tea
	fmt.Println(*p, *q, p == q)
}
