package main

import "fmt"

func main() {
	// region compare
	today, usual := [2]string{"soup", "tea"}, [2]string{"soup", "tea"}
	fmt.Println(today == usual)
	today[1] = "juice"
	fmt.Println(today == usual)

	type square [2]int
	pieces := map[square]string{{0, 4}: "king", {7, 3}: "queen"}
	fmt.Println(pieces[square{7, 3}])
	// endregion
}
