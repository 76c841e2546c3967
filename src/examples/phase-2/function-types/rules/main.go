// Accepts orders by a list of rules. A rule is a function, so a new one
// needs no new type, and each is made with the values it works by.
package main

import (
	"errors"
	"fmt"
)

type order struct {
	dish  string
	count int
	note  string
}

// A rule says why an order is refused, or nil.
type rule func(order) error

func atMost(n int) rule {
	return func(o order) error {
		if o.count > n {
			return fmt.Errorf("%d is more than %d", o.count, n)
		}
		return nil
	}
}

// inStock counts down, so the second order may fail where the first did not.
func inStock(stock map[string]int) rule {
	return func(o order) error {
		if stock[o.dish] < o.count {
			return fmt.Errorf("%d of %s left", stock[o.dish], o.dish)
		}
		stock[o.dish] -= o.count
		return nil
	}
}

func noNote(o order) error {
	if o.note != "" {
		return errors.New("the kitchen takes no notes today")
	}
	return nil
}

// all is a rule made of rules: the first that refuses decides.
func all(rules ...rule) rule {
	return func(o order) error {
		for _, r := range rules {
			if err := r(o); err != nil {
				return err
			}
		}
		return nil
	}
}

func main() {
	accept := all(noNote, atMost(4), inStock(map[string]int{"soup": 5}))
	for _, o := range []order{
		{"soup", 3, ""}, {"soup", 9, ""}, {"soup", 1, "hot"}, {"soup", 3, ""},
	} {
		if err := accept(o); err != nil {
			fmt.Println("refused:", err)
			continue
		}
		fmt.Println("accepted:", o.count, o.dish)
	}
}
