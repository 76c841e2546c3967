//example:fails

package main

import "sync"

var (
	mu   sync.Mutex
	text string
)

func publish() {
	text = "written"
	mu.Unlock() // who has locked it?
}

func main() {
	publish()
}
