package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	fmt.Println("Itoa         ", strconv.Itoa(-42))
	fmt.Println("FormatInt    ", strconv.FormatInt(255, 16),
		strconv.FormatInt(-255, 2), strconv.FormatInt(35, 36))
	fmt.Println("FormatUint   ", strconv.FormatUint(math.MaxUint64, 10))
	fmt.Println("FormatBool   ", strconv.FormatBool(7 > 3))
	fmt.Println("FormatFloat  ", strconv.FormatFloat(4.5, 'f', 2, 64))
	fmt.Println("FormatComplex", strconv.FormatComplex(3-4i, 'f', 1, 128))

	fmt.Println("Sprint       ", fmt.Sprint(-42))
	fmt.Println("Sprintf      ", fmt.Sprintf("%#x %08b", 255, 5))
	fmt.Println("a rune       ", string(rune(65)))
}
