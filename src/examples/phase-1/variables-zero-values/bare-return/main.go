//example:nocompile

package main

import "strconv"

func half(s string) (n int, err error) {
	if s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			return // which n and err?
		}
		n /= 2
	}
	return
}

func main() {
	half("8")
}
