package main

import "fmt"

const retries = 3
const share = 0.1

const (
	small = 10 << iota // 10 << 0
	medium
	large
)

func main() {
	fmt.Println(retries*share, share*3 == 0.3)
	fmt.Println(small, medium, large)
	fmt.Println(1_000_000, 0xFF, 0b101, 'A', `C:\new`)
}
