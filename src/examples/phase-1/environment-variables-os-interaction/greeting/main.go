//example:env GREETING=Salut
//example:args Ada Grace

package main

import (
	"fmt"
	"os"
)

func main() {
	greeting, isSet := os.LookupEnv("GREETING")
	if !isSet {
		greeting = "Hello"
	}
	for _, name := range os.Args[1:] {
		fmt.Println(greeting, name)
	}
}
