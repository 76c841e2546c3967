package main

import (
	"fmt"
	"unsafe"
)

type begins struct {
	_ struct{}
	n int64
}

type ends struct {
	n int64
	_ struct{}
}

func main() {
	var signal struct{}
	var crowd [1_000_000]struct{}
	fmt.Println(unsafe.Sizeof(signal), unsafe.Sizeof(crowd), len(crowd))
	fmt.Println(unsafe.Sizeof(begins{}), unsafe.Sizeof(ends{}))

	done := make(chan struct{})
	go close(done)
	<-done
	seen := map[string]struct{}{"ada": {}}
	_, ok := seen["ada"]
	fmt.Println(ok)
}
