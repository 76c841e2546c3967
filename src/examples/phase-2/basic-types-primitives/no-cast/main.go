//example:nocompile

package main

import "fmt"

func main() {
	paid := 1
	seats, taken := 40, 38
	full := seats == taken

	if paid {
		fmt.Println("paid")
	}
	fmt.Println(bool(paid), int(full), full == 0, full+1)
	fmt.Println(full > true, full&true)
}
