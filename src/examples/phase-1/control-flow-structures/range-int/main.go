//example:since 1.22

package main

import "fmt"

func main() {
	var small uint8 = 3
	for i := range small {
		fmt.Printf("%T %d\n", i, i)
	}
	for i := range -2 {
		fmt.Println("never", i)
	}
	n := 2
	for i := range n {
		n = 100 // the operand has been evaluated
		fmt.Println("round", i)
	}
}
