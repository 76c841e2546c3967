//example:panics

package main

import "fmt"

func main() {
	seats := make([]string, 2, 8)
	fmt.Println(len(seats), cap(seats))
	seats = append(seats, "Ada") // grows
	fmt.Println(len(seats), cap(seats))
	i := 3
	seats[i] = "Bob" // does not
}
