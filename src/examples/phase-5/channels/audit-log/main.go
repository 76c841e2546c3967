//example:run
//example:race

package main

import "fmt"

// Recorder stores audit entries in the background, so that a request does
// not wait for the disk.
type Recorder struct {
	entries chan string
	stored  chan struct{}
}

// NewRecorder starts the one goroutine that calls store.
func NewRecorder(store func(entry string), backlog int) *Recorder {
	r := &Recorder{make(chan string, backlog), make(chan struct{})}
	go r.run(store)
	return r
}

func (r *Recorder) run(store func(entry string)) {
	defer close(r.stored)
	for entry := range r.entries {
		store(entry)
	}
}

// Record waits only while the backlog is full.
func (r *Recorder) Record(entry string) { r.entries <- entry }

// Close ends the stream and waits until the last entry is stored. Call it
// once, when no Record can follow.
func (r *Recorder) Close() {
	close(r.entries)
	<-r.stored
}

func main() {
	var disk []string // touched by the recorder's goroutine only
	recorder := NewRecorder(func(entry string) {
		disk = append(disk, entry)
	}, 100)

	for _, entry := range []string{"login", "transfer", "logout"} {
		recorder.Record(entry)
		fmt.Println("served:", entry)
	}
	recorder.Close()
	fmt.Println("on disk:", disk) // safe: Close waited for the goroutine
}
