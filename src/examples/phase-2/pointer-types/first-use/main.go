package main

import "fmt"

type dish struct {
	name  string
	price int
}

func reduce(d *dish) { d.price -= 100 }

func main() {
	soup := dish{"soup", 450}
	reduce(&soup)
	fmt.Println(soup.price)
}
