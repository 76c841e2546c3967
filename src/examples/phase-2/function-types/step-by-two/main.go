package main

import "fmt"

func main() {
	var shows []func()
	for i := 0; i < 4; i++ {
		shows = append(shows, func() { fmt.Print(i, " ") })
		i++
	}
	for _, show := range shows {
		show()
	}
	fmt.Println()
}
