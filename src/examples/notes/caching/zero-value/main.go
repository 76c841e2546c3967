package main

import (
	"fmt"

	"roadmap.example/notes/caching/cache"
)

func main() {
	var ready cache.Cache[string, int] // no constructor
	ready.Set("tea", 450)
	fmt.Println(ready.Get("tea"))

	var off *cache.Cache[string, int] // nil
	off.Set("tea", 450)
	fmt.Println(off.Get("tea"))
}
