package main

import "fmt"

func main() {
	var paid int     // starts at 0
	total := 40      // int, from 40
	var voucher = "" // string, from ""
	fmt.Println(paid, total, voucher)

	paid = total - 5
	fmt.Println(paid, total)
}
