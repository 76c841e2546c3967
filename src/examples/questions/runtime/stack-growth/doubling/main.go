// Watches a goroutine's stack move: a variable in its first frame has another
// address after each move. Prints how much stack was in use at that moment.
package main

import (
	"fmt"
	"unsafe"
)

type move struct {
	depth int
	used  uintptr // bytes between the first frame and the deepest
}

// region frames
// slim has a frame of about 130 bytes.
func slim(top *int, old uintptr, depth, levels int, moves *[]move) {
	var local [40]byte
	now := look(top, old, depth, unsafe.Pointer(&local), moves)
	if depth < levels {
		slim(top, now, depth+1, levels, moves)
	}
}

// fat has a frame of more than 10,000 bytes.
func fat(top *int, old uintptr, depth, levels int, moves *[]move) {
	var local [10_000]byte
	now := look(top, old, depth, unsafe.Pointer(&local), moves)
	if depth < levels {
		fat(top, now, depth+1, levels, moves)
	}
}

// unread only writes to its array: the compiler leaves the array out.
func unread(top *int, old uintptr, depth, levels int, moves *[]move) {
	var local [10_000]byte
	local[0] = 1
	var small int
	now := look(top, old, depth, unsafe.Pointer(&small), moves)
	if depth < levels {
		unread(top, now, depth+1, levels, moves)
	}
}

// look notes a move. The runtime adjusts the pointer top when the stack
// moves, but not the number old, which is no pointer to it.
func look(top *int, old uintptr, depth int, here unsafe.Pointer,
	moves *[]move) (now uintptr) {
	now = uintptr(unsafe.Pointer(top))
	if now != old {
		*moves = append(*moves, move{depth, now - uintptr(here)})
	}
	return now
}

// endregion

func main() {
	var moves []move
	inGoroutine(func() { // a new goroutine: a small stack
		var top int
		slim(&top, uintptr(unsafe.Pointer(&top)), 1, 1000, &moves)
	})
	show("slim, 1,000 deep", moves)

	moves = nil
	inGoroutine(func() {
		var top int
		fat(&top, uintptr(unsafe.Pointer(&top)), 1, 100, &moves)
	})
	show("fat, 100 deep", moves)

	moves = nil
	inGoroutine(func() {
		var top int
		unread(&top, uintptr(unsafe.Pointer(&top)), 1, 100, &moves)
	})
	show("unread, 100 deep", moves)
}

func inGoroutine(f func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	<-done
}

func show(title string, moves []move) {
	fmt.Printf("%s: %d moves\n", title, len(moves))
	for _, m := range moves {
		fmt.Printf("  depth %4d, %7d bytes in use\n", m.depth, m.used)
	}
}
