package main

import "fmt"

func main() {
	fmt.Println(72.40, 072.40, 0., .25, 6.02e23, 1e+6, 1_5.0e-1)
	fmt.Println(0x1p-2, 0x1.8p1, 0x.8p0, 0x1p10)
	fmt.Println(0x15e - 2) // written as 0x15e-2: no float

	tenth := 0.1
	fmt.Printf("%x %.20f\n", tenth, tenth) // what a float64 keeps of 0.1
}
