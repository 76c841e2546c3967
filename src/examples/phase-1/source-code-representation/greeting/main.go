// Greeting prints two lines, in two scripts.
package main

import "fmt"

func main() {
	fmt.Println("Good morning") // ends with the line
	fmt.Println("Καλημέρα" /* ends here */, "κόσμε")
}
