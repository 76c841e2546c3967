package main

import "fmt"

func main() {
	// region split
	guests := []string{"Ada", "Bob", "Cyd", "Dan"}
	table1, table2 := guests[:2:2], guests[2:]

	table1 = append(table1, "Eve")

	fmt.Println("table 1:", table1)
	fmt.Println("table 2:", table2)
	// endregion
}
