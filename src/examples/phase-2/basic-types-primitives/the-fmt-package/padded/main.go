package main

import "fmt"

func main() {
	pi, cups := 3.14159, -42
	fmt.Printf("[%5.1f] [%-5s] [%05d] [%.3s]\n", pi, "tea", cups, "latte")
}
