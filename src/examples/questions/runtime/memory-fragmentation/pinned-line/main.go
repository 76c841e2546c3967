package main

import (
	"fmt"
	"runtime"
	"strings"
)

// read stands for reading a line of 1 MB.
func read() string { return strings.Repeat("name;", 1<<20/5) }

func main() {
	var names []string
	names = keep(names, func(line string) string { return line[:4] })
	names = keep(names, func(line string) string {
		return strings.Clone(line[:4])
	})
	runtime.KeepAlive(names)
}

// keep collects 32 names and prints by how many MB the live heap has grown.
func keep(names []string, name func(line string) string) []string {
	before := live()
	for range 32 {
		names = append(names, name(read()))
	}
	fmt.Println((live() - before) >> 20)
	return names
}

func live() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
