package main

import "fmt"

// region serve

func serve(table, guests int) {
	fmt.Println("lock table", table)
	if guests == 0 {
		fmt.Println("nobody came")
		return
	}
	fmt.Println("serve", guests, "guests")
	fmt.Println("unlock table", table)
}

// endregion

func main() {
	serve(1, 4)
	serve(2, 0)
}
