package main

import "fmt"

func main() {
	for _, dish := range []string{"Lemonade", "Crème brûlée"} {
		fmt.Printf("%q\n", tag(dish))
	}
}

// tag cuts a name to the ten characters that fit on a price tag.
func tag(name string) string {
	if len(name) > 10 {
		return name[:10]
	}
	return name
}
