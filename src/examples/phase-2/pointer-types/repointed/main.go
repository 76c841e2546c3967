package main

import "fmt"

type dish struct{ name string }

func rename(d *dish) {
	d.name = "broth"
	d = &dish{"tea"}
	d.name = "mint tea"
}

func main() {
	soup := dish{"soup"}
	rename(&soup)
	fmt.Println(soup.name)
}
