//example:run
//example:race
//example:control phase-5/race-detector/handed-over-kept

package main

import "fmt"

type report struct {
	title string
	pages int
}

func main() {
	ready := make(chan *report)

	go func() {
		r := &report{title: "Q3"}
		r.pages = 12 // plain writes, no lock
		ready <- r   // from here on, the report belongs to the receiver
	}()

	r := <-ready // happens after everything the sender did before
	r.pages++    // so this is no race
	fmt.Println(r.title, r.pages)
}
