//example:nocompile

package main

func main() {
	a := map[string]int{"tea": 1, "rice": 2, "tea": 3}
	b := make(map[string]int, 10)
	_ = a == b
	_ = cap(b)
	_ = &a["tea"]
	_ = a[0]
}
