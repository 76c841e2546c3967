//example:nocompile

package main

func main() {
	list := []int{1}
	defer append(list, 2) // a result is all that append gives
	defer len(list)
	defer int64(3) // a conversion is no call
}
