package main

import (
	"fmt"
	"strconv"
)

func main() {
	yes := []string{"1", "t", "T", "true", "TRUE", "True"}
	no := []string{"0", "f", "F", "false", "FALSE", "False"}
	for _, text := range append(yes, no...) {
		b, err := strconv.ParseBool(text)
		fmt.Println(text, b, err)
	}
	for _, text := range []string{"yes", "on", "tRUE", " true", ""} {
		_, err := strconv.ParseBool(text)
		fmt.Println(err)
	}

	for _, text := range []string{"3+4i", "(3+4i)", "4i", "3", "3 + 4i"} {
		c, err := strconv.ParseComplex(text, 128)
		fmt.Println(c, err)
	}
}
