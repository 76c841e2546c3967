//example:races

package main

import "fmt"

type report struct {
	title string
	pages int
}

func main() {
	ready := make(chan *report)
	done := make(chan struct{})

	go func() {
		r := &report{title: "Q3"}
		ready <- r
		r.pages = 12 // written although it was handed over
		close(done)
	}()

	r := <-ready
	r.pages++
	<-done
	fmt.Println(r.title)
}
