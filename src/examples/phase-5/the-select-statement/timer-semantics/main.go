//example:since 1.23

package main

import (
	"fmt"
	"time"
)

// expire waits until t must have fired, without receiving from t.C.
func expire(t *time.Timer) {
	t.Reset(time.Millisecond)
	time.Sleep(20 * time.Millisecond)
}

func main() {
	t := time.NewTimer(time.Hour)
	fmt.Println("cap of a timer channel:", cap(t.C))

	expire(t)
	// The time is up but nobody has received it: Stop still wins, and no
	// stale value is left behind. Before Go 1.23 this printed false, and
	// the channel had to be drained by hand.
	fmt.Println("Stop returned", t.Stop())
	select {
	case <-t.C:
		fmt.Println("stale value")
	default:
		fmt.Println("nothing left in the channel")
	}

	expire(t)
	// Reset replaces the unread expiry with the new one.
	fmt.Println("Reset returned", t.Reset(time.Hour))
	select {
	case <-t.C:
		fmt.Println("stale value")
	default:
		fmt.Println("one hour still to go")
	}
}
