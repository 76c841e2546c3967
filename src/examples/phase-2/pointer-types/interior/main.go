package main

import (
	"fmt"
	"runtime"
)

type photo struct {
	pixels [8 << 20]byte
	title  string
}

// heap tells how many megabytes are in use after a collection.
func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc >> 20
}

func main() {
	before := heap()
	p := &photo{title: "menu"}
	title := &p.title
	p = nil
	fmt.Println("pointer to a field:", heap()-before, "MB stay")

	text := *title
	title = nil
	fmt.Println("copy of the field: ", heap()-before, "MB stay")
	runtime.KeepAlive(text)
	runtime.KeepAlive(title)
	runtime.KeepAlive(p)
}
