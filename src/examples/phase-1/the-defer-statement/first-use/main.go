package main

import "fmt"

func main() {
	serve(1, 4)
	serve(2, 0)
}

// region serve

func serve(table, guests int) {
	fmt.Println("lock table", table)
	defer fmt.Println("unlock table", table)
	if guests == 0 {
		fmt.Println("nobody came")
		return
	}
	fmt.Println("serve", guests, "guests")
}

// endregion
