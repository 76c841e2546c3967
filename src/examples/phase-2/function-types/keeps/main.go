package main

import (
	"fmt"
	"runtime"
)

type photo struct {
	title  string
	pixels [8 << 20]byte
}

// heap tells how many megabytes are in use after a collection.
func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc >> 20
}

//go:noinline
func namesPhoto() func() string {
	p := &photo{title: "menu"}
	return func() string { return p.title }
}

//go:noinline
func namesTitle() func() string {
	p := &photo{title: "menu"}
	title := p.title
	return func() string { return title }
}

func main() {
	before := heap()
	f := namesPhoto()
	fmt.Println("closure over p:    ", heap()-before, "MB stay")
	runtime.KeepAlive(f)

	f = namesTitle()
	fmt.Println("closure over title:", heap()-before, "MB stay")
	runtime.KeepAlive(f)
}
