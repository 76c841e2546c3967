package main

import "fmt"

func main() {
	fmt.Println("open database")
	defer fmt.Println("close database")

	fmt.Println("open table")
	defer fmt.Println("close table")

	fmt.Println("open row")
	defer fmt.Println("close row")

	fmt.Println("work")
}
