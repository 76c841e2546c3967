package main

import (
	"fmt"
	"time"
)

func main() {
	// Seconds since 1970, as a file keeps them.
	var opens, closes int32 = 1_790_000_000, 1_790_086_400
	middle := (opens + closes) / 2
	fmt.Println(time.Unix(int64(middle), 0).UTC())
}
