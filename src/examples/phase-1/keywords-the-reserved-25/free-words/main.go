package main

import "fmt"

func main() {
	class, while, try := "free", "free", "free"
	async, yield, this := 1, 2, 3
	fmt.Println(class, while, try, async+yield+this)
}
