package main

import (
	"fmt"
	"strconv"
)

func show(text string, base int) {
	n, err := strconv.ParseInt(text, base, 64)
	fmt.Printf("%-9q base %-2d %5d %v\n", text, base, n, err)
}

func main() {
	show("ff", 16)
	show("FF", 16)
	show("-101", 2)
	show("zz", 36)
	show("+7", 10)
	show("010", 10)

	show("0xff", 0)
	show("0b101", 0)
	show("0o17", 0)
	show("010", 0)
	show("1_000", 0)

	show("0xff", 16)
	show("1_000", 10)
	show(" 7", 10)
	show("7.0", 10)

	u, err := strconv.ParseUint("18446744073709551615", 10, 64)
	fmt.Println("ParseUint", u, err)
	_, err = strconv.ParseUint("+7", 10, 64)
	fmt.Println("ParseUint", err)
}
