package main

import "fmt"

func main() {
	count := 41
	p := &count
	*p++
	fmt.Println(count, *p == count)

	ch := make(chan int, 1)
	ch <- 7
	fmt.Println(<-ch + 1)
}
