package main

import "fmt"

const (
	_ = 1 << (10 * iota)
	KiB
	MiB
	GiB
	TiB
	PiB
	EiB
	ZiB // more than a uint64 holds
)

const (
	kB = 1000
	MB = kB * kB
	GB = kB * MB
)

func main() {
	fmt.Println(KiB, MiB, GiB, TiB, PiB, EiB)
	fmt.Println(ZiB/EiB, kB, MB, GB)
}
