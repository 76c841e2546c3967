//example:run
//example:race

package main

import (
	"fmt"
	"strconv"
)

// parsed is what one goroutine has to say: a value or an error.
type parsed struct {
	input string
	value int
	err   error
}

// parse starts the work and returns at once; the result arrives later.
func parse(input string) <-chan parsed {
	out := make(chan parsed, 1) // room for one: the sender never blocks
	go func() {
		n, err := strconv.Atoi(input)
		out <- parsed{input, n, err}
	}()
	return out
}

func main() {
	first, second := parse("42"), parse("forty-two") // both run now
	for _, ch := range []<-chan parsed{first, second} {
		if r := <-ch; r.err != nil {
			fmt.Println("error:", r.err)
		} else {
			fmt.Println("value:", r.value)
		}
	}
}
