//example:panics

package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, dish := range []string{"tea", "minestrone"} {
		fmt.Println(dish + strings.Repeat(".", 8-len(dish)) + "4.50")
	}
}
