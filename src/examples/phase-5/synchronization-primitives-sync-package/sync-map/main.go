package main

import (
	"fmt"
	"sync"
)

func main() {
	var sessions sync.Map // ready for use; keys and values are any

	// LoadOrStore: the first one in wins, and everyone learns who won.
	v, loaded := sessions.LoadOrStore("ann", 1)
	fmt.Println("LoadOrStore:", v, loaded)
	v, loaded = sessions.LoadOrStore("ann", 2)
	fmt.Println("LoadOrStore:", v, loaded)

	// CompareAndSwap changes the value only if it still is what we read.
	fmt.Println("swap 1 for 5:", sessions.CompareAndSwap("ann", 1, 5))
	fmt.Println("swap 1 for 9:", sessions.CompareAndSwap("ann", 1, 9))

	// Range is no snapshot: it may miss what is stored meanwhile.
	sessions.Range(func(key, value any) bool {
		n := value.(int) // the type assertion is the caller's
		fmt.Println("Range:", key, n+1)
		return true // false would stop
	})

	v, loaded = sessions.LoadAndDelete("ann")
	fmt.Println("LoadAndDelete:", v, loaded)
	sessions.Clear()
	_, ok := sessions.Load("ann")
	fmt.Println("after Clear:", ok)
}
