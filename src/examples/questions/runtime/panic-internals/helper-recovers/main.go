//example:panics

package main

import "fmt"

func cleanup() {
	if r := recover(); r != nil {
		fmt.Println("recovered:", r)
	}
}

func main() {
	defer func() {
		cleanup()
	}()
	panic("disk full")
}
