package main

import "fmt"

func main() {
	n, count := 1, 10
	fmt.Println("1 << 10      ", n<<count)
	fmt.Println("20 >> 2      ", 20>>2)

	var b uint8 = 0b1100_1000
	fmt.Printf("%b << 1  %b\n", b, b<<1)

	minus, far := -7, 64
	fmt.Println("-7 >> 1, / 2 ", minus>>1, minus/2)
	fmt.Println("-7 >> 64     ", minus>>far)
	fmt.Println("1 << 64      ", n<<far)

	var unsigned uint32 = 0xFFFF_FFF9 // the same bits as int32(-7)
	fmt.Println("uint32 >> 1  ", unsigned>>1)
}
