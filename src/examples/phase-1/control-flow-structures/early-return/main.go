package main

import "fmt"

func nestedFee(weight int, abroad bool) int {
	fee := -1
	if weight > 0 {
		if weight <= 20 {
			if abroad {
				fee = 15
			} else {
				fee = 5
			}
		}
	}
	return fee
}

func flatFee(weight int, abroad bool) int {
	if weight <= 0 || weight > 20 {
		return -1 // what cannot be done leaves first
	}
	if abroad {
		return 15
	}
	return 5 // the normal case is not indented
}

func main() {
	for _, w := range []int{0, 3, 21} {
		fmt.Println(nestedFee(w, true), flatFee(w, true))
	}
}
