//example:vet

package main

import "fmt"

func main() {
	table := 65
	fmt.Println("Table " + string(table)) // Table A
}
