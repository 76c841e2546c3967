package main

import (
	"context"
	"fmt"
	"runtime"
	"weak"
)

type bodyKey struct{}

// serve handles 1,000 requests and counts those whose body is still in
// memory afterwards.
func serve(parent context.Context, end func(context.CancelFunc)) int {
	var bodies []weak.Pointer[[1024]byte]
	for range 1000 {
		body := new([1024]byte)
		ctx := context.WithValue(parent, bodyKey{}, body)
		_, cancel := context.WithCancel(ctx)
		end(cancel)
		bodies = append(bodies, weak.Make(body))
	}
	runtime.GC()
	kept := 0
	for _, body := range bodies {
		if body.Value() != nil {
			kept++
		}
	}
	return kept
}

func main() {
	call := func(cancel context.CancelFunc) { cancel() }
	forget := func(context.CancelFunc) {}
	root := context.Background()
	server, stop := context.WithCancel(root)

	fmt.Println("cancel called:        ", serve(server, call))
	fmt.Println("cancel forgotten:     ", serve(server, forget))
	fmt.Println("forgotten, below root:", serve(root, forget))
	stop()
}
