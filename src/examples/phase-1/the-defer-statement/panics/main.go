//example:panics

package main

import "fmt"

func main() {
	defer fmt.Println("main unlocks")
	work()
	fmt.Println("never printed")
}

func work() {
	defer fmt.Println("work unlocks")
	var list []int
	fmt.Println(list[3])
}
