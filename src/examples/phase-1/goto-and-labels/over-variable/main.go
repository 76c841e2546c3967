//example:nocompile

package main

import "fmt"

func main() {
	n := 3
	if n > 2 {
		goto done
	}
	half := n / 2
	fmt.Println(half)
done:
	fmt.Println("done")
}
