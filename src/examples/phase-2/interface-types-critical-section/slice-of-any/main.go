//example:nocompile

package main

import "fmt"

func main() {
	dishes := []string{"soup", "fish"}
	fmt.Println(dishes...)
}
