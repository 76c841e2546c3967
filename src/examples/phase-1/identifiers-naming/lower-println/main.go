//example:nocompile

package main

import "fmt"

func main() {
	fmt.println("ready")
}
