package main

import "fmt"

// unit is met by numbers that print themselves.
type unit interface {
	~int | ~float64
	fmt.Stringer
}

func sum[U unit](list ...U) string {
	var total U
	for _, u := range list {
		total += u
	}
	return total.String()
}

type grams int

func (g grams) String() string { return fmt.Sprintf("%d g", int(g)) }

func main() {
	fmt.Println(sum(grams(250), grams(80)))
}
