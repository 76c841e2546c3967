// Looks into channels while goroutines wait on them. The structs copy the
// first fields of the runtime's hchan, waitq and sudog as Go 1.27 declares
// them on a 64-bit machine: good for looking, never for production.
package main

import (
	"fmt"
	"runtime"
	"unsafe"
)

type hchan struct {
	qcount   uint           // values in the buffer now
	dataqsiz uint           // room in the buffer
	buf      unsafe.Pointer // array of dataqsiz elements
	elemsize uint16
	closed   uint32
	timer    unsafe.Pointer // set for the channels of package time
	elemtype unsafe.Pointer
	sendx    uint // slot that the next send fills
	recvx    uint // slot that the next receive empties
	recvq    waitq
	sendq    waitq
}

type waitq struct{ first, last *sudog }

type sudog struct {
	g    unsafe.Pointer // the goroutine that waits
	next *sudog
}

// inside returns the header that a channel value points to.
func inside(ch chan int) *hchan { return *(**hchan)(unsafe.Pointer(&ch)) }

func (q *waitq) len() (n int) {
	for s := q.first; s != nil; s = s.next {
		n++
	}
	return n
}

// parked waits until n goroutines hang in the queue.
func parked(q *waitq, n int) {
	for q.len() < n {
		runtime.Gosched()
	}
}

func show(step string, ch chan int) {
	c := inside(ch)
	fmt.Printf("%-16s %d/%d %2d %2d %2d %2d %2d  %v\n", step,
		c.qcount, c.dataqsiz, c.sendx, c.recvx,
		c.recvq.len(), c.sendq.len(), c.closed,
		unsafe.Slice((*int)(c.buf), c.dataqsiz))
}

func main() {
	// n/c: qcount and dataqsiz. sx, rx: sendx and recvx. rq, sq: how many
	// wait in recvq and sendq. cl: closed. Last, the slots.
	fmt.Println("                 n/c sx rx rq sq cl")
	ch := make(chan int, 3)
	show("make", ch)
	for i := range 3 {
		ch <- i + 1
	}
	show("sent 1, 2, 3", ch)

	go func() { ch <- 4 }() // no room: this goroutine parks
	parked(&inside(ch).sendq, 1)
	show("4 waits", ch)
	v := <-ch // takes the 1, and puts the waiting 4 in its slot
	show(fmt.Sprint("received ", v), ch)
	close(ch)
	show("closed", ch)

	meet := make(chan int)
	first, second := make(chan int), make(chan int)
	go func() { first <- <-meet }()
	parked(&inside(meet).recvq, 1)
	go func() { second <- <-meet }()
	parked(&inside(meet).recvq, 2)
	show("two receivers", meet)
	meet <- 7
	show("sent 7", meet)
	meet <- 8
	show("sent 8", meet)
	fmt.Println("first got", <-first, "second got", <-second)
}
