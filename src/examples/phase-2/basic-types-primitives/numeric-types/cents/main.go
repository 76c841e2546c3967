package main

import (
	"errors"
	"fmt"
)

// cents is an amount of money. Its int64 reaches 92 quadrillion euros, so
// sums fit, and products of everyday amounts as well.
type cents int64

func (c cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s%d.%02d", sign, c/100, c%100)
}

// percent returns p percent of c, rounded half away from zero.
func (c cents) percent(p int64) cents {
	product := int64(c) * p
	if product < 0 {
		return cents((product - 50) / 100)
	}
	return cents((product + 50) / 100)
}

// split divides c among n people so that no cent gets lost.
func (c cents) split(n int) ([]cents, error) {
	if n <= 0 {
		return nil, errors.New("nobody to split among")
	}
	shares := make([]cents, n)
	rest := c % cents(n)
	for i := range shares {
		shares[i] = c / cents(n)
		switch {
		case rest > 0:
			shares[i]++
			rest--
		case rest < 0:
			shares[i]--
			rest++
		}
	}
	return shares, nil
}

func main() {
	price := cents(1999)
	tax := price.percent(19)
	fmt.Println(price, tax, price+tax)

	shares, err := cents(10000).split(3)
	fmt.Println(shares, err)
	fmt.Println(cents(-5), cents(-250).percent(19))
}
