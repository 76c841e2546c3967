//example:vet

package main

import "fmt"

func main() {
	table := 77
	fmt.Println("table " + string(table))
}
