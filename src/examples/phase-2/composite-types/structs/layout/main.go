package main

import (
	"fmt"
	"unsafe"
)

type asWritten struct {
	alarm bool
	at    int64
	seen  bool
	room  int32
	sent  bool
	value int64
	final bool
}

type largestFirst struct {
	at, value int64
	room      int32

	alarm, seen, sent, final bool
}

func main() {
	var w asWritten
	fmt.Println(unsafe.Sizeof(w), "bytes, fields at",
		unsafe.Offsetof(w.alarm), unsafe.Offsetof(w.at),
		unsafe.Offsetof(w.seen), unsafe.Offsetof(w.room),
		unsafe.Offsetof(w.sent), unsafe.Offsetof(w.value),
		unsafe.Offsetof(w.final))

	var l largestFirst
	fmt.Println(unsafe.Sizeof(l), "bytes, fields at",
		unsafe.Offsetof(l.at), unsafe.Offsetof(l.value),
		unsafe.Offsetof(l.room),
		unsafe.Offsetof(l.alarm), unsafe.Offsetof(l.seen),
		unsafe.Offsetof(l.sent), unsafe.Offsetof(l.final))
}
