//example:since 1.27

package main

import (
	"fmt"
	"unicode"
)

func main() {
	fmt.Println(unicode.Version, len(unicode.Scripts), "scripts")
}
