package main

import "fmt"

func main() {
	gate, done := make(chan bool), make(chan bool)
	say := func(word string) {
		<-gate // wait until main has printed
		fmt.Println(word)
		done <- true
	}

	go say(next())
	fmt.Println("main")
	gate <- true
	<-done
}

func next() string {
	fmt.Println("next")
	return "say"
}
