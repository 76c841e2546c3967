//example:since 1.27

// A letter of the script Garay, which Unicode has since version 16.
package main

import "fmt"

func main() {
	𐵐 := "a name"
	fmt.Println(𐵐)
}
