package main

import "fmt"

type menu struct {
	title  string
	dishes []string
	prices [2]int
}

func main() {
	lunch := menu{"lunch", []string{"soup", "tea"}, [2]int{50, 30}}
	dinner := lunch
	dinner.title = "dinner"
	dinner.dishes[0] = "stew"
	dinner.prices[0] = 80
	fmt.Println(lunch)
}
