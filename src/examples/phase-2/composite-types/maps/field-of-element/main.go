//example:nocompile

package main

import "fmt"

type item struct {
	name  string
	count int
}

func main() {
	shelf := map[int]item{7: {"rice", 1}}
	shelf[7].count++
	fmt.Println(&shelf[7])
}
