//example:nocompile

package main

import (
	"sync"
	"time"
)

type pause time.Duration
type wait = time.Duration
type guard sync.Mutex
type link *int

func (w wait) half() wait { return w / 2 }
func (l link) follow()    {}

func main() {
	p := pause(time.Minute)
	_ = p.Minutes()

	var g guard
	g.Lock()
}
