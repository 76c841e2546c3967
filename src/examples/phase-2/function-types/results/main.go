package main

import (
	"errors"
	"fmt"
)

var errNobody = errors.New("nobody to split it")

// split names its results, so that a caller knows which is which.
func split(sum, guests int) (each, rest int, err error) {
	if guests == 0 {
		err = errNobody
		return
	}
	return sum / guests, sum % guests, nil
}

func show(each, rest int, err error) {
	fmt.Println(each, rest, err)
}

func main() {
	each, _, err := split(730, 3)
	fmt.Println(each, err)
	show(split(730, 3)) // all results are all arguments
	show(split(730, 0))
}
