//example:panics

package main

import "fmt"

func main() {
	week := [7]int{}
	day := len("Wednesday") // 9
	fmt.Println(week[day%7])
	fmt.Println(week[day])
}
