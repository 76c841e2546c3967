package main

import "fmt"

// A Validator checks an order.
type Validator interface{ Validate(order string) error }

// ValidatorFunc lets a function be a Validator.
type ValidatorFunc func(order string) error

func (f ValidatorFunc) Validate(order string) error { return f(order) }

func notEmpty(order string) error {
	if order == "" {
		return fmt.Errorf("empty order")
	}
	return nil
}

func accept(order string, checks ...Validator) error {
	for _, c := range checks {
		if err := c.Validate(order); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	short := ValidatorFunc(func(order string) error {
		if len(order) > 10 {
			return fmt.Errorf("%q is too long", order)
		}
		return nil
	})
	fmt.Println(accept("tea", ValidatorFunc(notEmpty), short))
	fmt.Println(accept("", ValidatorFunc(notEmpty), short))
	fmt.Println(accept("tea with cake", ValidatorFunc(notEmpty), short))
}
