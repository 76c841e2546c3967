package main

import "fmt"

// toInt gives 1 for true, 0 for false.
func toInt(b bool) int {
	n := 0
	if b {
		n = 1
	}
	return n
}

func main() {
	stored := 1 // as a database or a device keeps it
	paid := stored != 0

	votes := 0
	for _, agrees := range []bool{true, false, true} {
		votes += toInt(agrees)
	}
	fmt.Println(paid, toInt(paid), toInt(!paid), votes)
}
