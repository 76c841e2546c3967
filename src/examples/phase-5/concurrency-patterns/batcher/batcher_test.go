package batcher

import (
	"testing"
	"testing/synctest"
	"time"
)

func TestFlushesAFewAfterTheInterval(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := make(chan int)
		stop := start(in)
		in <- 1
		time.Sleep(time.Minute)
		in <- 2
		time.Sleep(10 * time.Minute) // no sleep: the bubble's clock jumps
		check(t, stop(), flushed{2, 5 * time.Minute})
	})
}
