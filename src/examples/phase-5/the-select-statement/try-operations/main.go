package main

import "fmt"

// trySend reports whether v could be handed over without waiting.
func trySend(ch chan<- int, v int) bool {
	select {
	case ch <- v:
		return true
	default: // no case is ready now
		return false
	}
}

// tryReceive returns a value when one is there already.
func tryReceive(ch <-chan int) (v int, ok bool) {
	select {
	case v, ok = <-ch:
		return v, ok
	default:
		return 0, false
	}
}

func main() {
	metrics := make(chan int, 2)
	dropped := 0
	for v := range 5 {
		if !trySend(metrics, v) {
			dropped++ // a full buffer must not slow the caller down
		}
	}
	fmt.Println("dropped", dropped)

	for {
		v, ok := tryReceive(metrics)
		if !ok {
			break
		}
		fmt.Println("got", v)
	}
}
