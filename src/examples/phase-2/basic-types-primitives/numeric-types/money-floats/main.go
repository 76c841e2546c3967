package main

import "fmt"

func main() {
	bill := 0.0
	for range 10 {
		bill += 0.10
	}
	fmt.Println(bill, bill >= 1)

	price := 19.99
	fmt.Println(int(price * 100))
	fmt.Printf("%.2f %.2f\n", 2.675, 1.005)
}
