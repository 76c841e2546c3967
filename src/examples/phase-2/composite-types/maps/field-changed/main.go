package main

import "fmt"

type item struct {
	name  string
	count int
}

func main() {
	shelf := map[int]item{7: {"rice", 1}}
	it := shelf[7] // a copy
	it.count++
	shelf[7] = it
	fmt.Println(shelf)

	shared := map[int]*item{7: {"rice", 1}}
	shared[7].count++
	fmt.Println(*shared[7])
}
