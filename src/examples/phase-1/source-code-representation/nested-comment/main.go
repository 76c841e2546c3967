//example:nocompile

package main

import "fmt"

/* Switched off for now:
func old() {
	fmt.Println("old") /* prints old */
}
*/

func main() {
	fmt.Println("new")
}
