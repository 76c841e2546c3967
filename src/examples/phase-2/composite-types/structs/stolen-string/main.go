package main

import (
	"fmt"
	"time"
)

type booking struct {
	guest string
	time.Time
}

type fixed struct {
	guest string
	At    time.Time
}

func main() {
	noon := time.Date(2026, 5, 1, 12, 0, 0, 0, time.UTC)
	fmt.Println(booking{"Ada", noon})
	fmt.Println(fixed{"Ada", noon})
}
