package main

import "fmt"

type table int

func (table) String() string { return "table" }

type desk = table
type bench desk

func main() {
	fmt.Println(table(1), desk(2), bench(3))
}
