package main

import (
	"fmt"
	"runtime"
)

func main() {
	line := make(chan string)
	stops := []string{"goroutines", "channels", "select"}
	go func() {
		defer close(line)
		for _, stop := range stops {
			line <- stop
		}
	}()
	for stop := range line {
		fmt.Println("next stop:", stop)
	}
	fmt.Println("ran on", runtime.Version())
}
