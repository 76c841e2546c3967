package main

import "fmt"

func main() {
	tenth, fifth := 0.1, 0.2
	fmt.Println(tenth+fifth == 0.3, 0.1+0.2 == 0.3)
	fmt.Printf("%.20f\n", tenth)

	var steps float32 = 1 << 24
	fmt.Println(steps+1 == steps, steps+2 == steps)
	var id float64 = 1 << 53
	fmt.Println(id+1 == id, id+2 == id)

	var narrow float32 = 0.1
	fmt.Println(float64(narrow) == tenth, narrow == float32(tenth))
}
