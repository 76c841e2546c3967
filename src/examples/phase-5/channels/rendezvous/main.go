//example:run
//example:race

package main

import "fmt"

func main() {
	parcels := make(chan string) // no capacity: it stores nothing
	wrapped := false

	delivered := make(chan struct{})
	go func() {
		wrapped = true    // written before the send ...
		parcels <- "book" // ... which completes only when main receives
		close(delivered)
	}()

	parcel := <-parcels // main and the sender meet here
	// Whatever the sender did before the send has happened by now and is
	// visible here. No lock is needed.
	fmt.Println("received", parcel, "- wrapped:", wrapped)

	<-delivered // wait until the sender has gone on, too
	fmt.Println("len", len(parcels), "cap", cap(parcels))
}
