//go:build go1.21

package main

import "fmt"

func main() {
	buttons := map[string]func(){}
	for _, dish := range []string{"soup", "tea"} {
		buttons[dish] = func() { fmt.Println("order", dish) }
	}
	buttons["soup"]()
	buttons["tea"]()
}
