//example:since 1.22

// How many strings fit where 64 need 1,024 bytes, and how many numbers.
package main

import "fmt"

func main() {
	strings := append([]string(nil), make([]string, 64)...)
	numbers := append([]int64(nil), make([]int64, 128)...)
	fmt.Println("strings:", cap(strings))
	fmt.Println("numbers:", cap(numbers))
}
