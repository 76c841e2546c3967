package main

import "fmt"

func main() {
	type seat [2]int
	at := seat{1, 2}
	names := map[seat]string{at: "Ada"}
	at[0] = 5
	fmt.Println(names[seat{1, 2}], len(names[at]))
}
