//example:panics
//example:since 1.25

package main

import (
	"fmt"
	"os"
)

func main() {
	file, err := os.Open("no-such-file.txt")
	name := file.Name()
	if err != nil {
		fmt.Println("cannot open it")
		return
	}
	fmt.Println(name)
}
