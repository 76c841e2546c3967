//example:vet

package main

import "fmt"

func heavy(grams int) int { return grams / 2 }

func fee(grams int) (cents int) {
	if grams > 1000 {
		return
		heavy(grams)
	}
	return 300
}

func main() {
	fmt.Println(fee(400), fee(3000))
}
