// Package calls uses a channel in every way the language has.
package calls

var ch chan int

func send()    { ch <- 1 }
func receive() { <-ch }

func receiveOk() bool { _, ok := <-ch; return ok }

func loop() {
	for range ch {
	}
}

func trySend() bool {
	select {
	case ch <- 1:
		return true
	default:
		return false
	}
}

func tryReceive() (v int, ok bool) {
	select {
	case v, ok = <-ch:
	default:
	}
	return v, ok
}

func oneCase() {
	select {
	case ch <- 1:
	}
}

func twoCases(done chan bool) {
	select {
	case ch <- 1:
	case <-done:
	}
}

func twoCasesDefault(done chan bool) {
	select {
	case ch <- 1:
	case <-done:
	default:
	}
}

func noCase()   { select {} }
func closing()  { close(ch) }
func length()   { _ = len(ch) }
func creating() { ch = make(chan int, 3) }
