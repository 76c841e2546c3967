//example:nocompile

package main

import (
	"fmt"
	"maps"
)

func main() {
	sold := map[string]int{"tea": 7}
	keys := maps.Keys(sold)
	fmt.Println(len(keys), keys[0])
}
