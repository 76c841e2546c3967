//example:since 1.22
//example:control phase-2/function-types/loop-before

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
