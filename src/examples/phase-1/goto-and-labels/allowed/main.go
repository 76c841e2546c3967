package main

import "fmt"

func main() {
	n := 3
	var half int // before the jump
	if n > 2 {
		goto done // out of a block, and ahead
	}
	half = n / 2
	{
		twice := n * 2 // ends with its block
		fmt.Println(twice)
	}
	const unit = "kg" // no variable
done:
	fmt.Println(half, unit)
}
