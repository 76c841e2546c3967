package main

import "fmt"

type status int

const ( // when the records were stored
	oldOpen status = iota
	oldPaid
)

const ( // today, with a value put in between
	open status = iota
	held
	paid
)

func main() {
	stored := 1 // that is how oldPaid was written
	fmt.Println(status(stored) == paid, status(stored) == held)

	var unset status
	fmt.Println(unset == open) // nobody opened it

	var odd status = 17 // any constant that fits is accepted
	fmt.Println(odd)
}
