package main

import (
	"fmt"
	"strconv"
)

var limit = 10

// configure sets limit from what the operator wrote.
func configure(setting string) error {
	limit, err := strconv.Atoi(setting)
	if err != nil {
		return err
	}
	fmt.Println("limit set to", limit)
	return nil
}

func main() {
	if err := configure("50"); err != nil {
		fmt.Println(err)
	}
	fmt.Println("limit in use:", limit)
}
