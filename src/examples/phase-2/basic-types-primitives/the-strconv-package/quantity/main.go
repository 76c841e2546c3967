package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

const most = 50

// quantity reads how many of a dish a guest has asked for.
func quantity(input string) (int, error) {
	input = strings.TrimSpace(input)
	if input == "" {
		return 0, errors.New("say how many")
	}
	n, err := strconv.Atoi(input)
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return 0, fmt.Errorf("%q is not a whole number", input)
	}
	if n < 1 {
		return 0, fmt.Errorf("%s is too few, 1 at least", input)
	}
	if n > most {
		return 0, fmt.Errorf("%s is too many, %d at most", input, most)
	}
	return n, nil
}

func main() {
	for _, input := range []string{
		" 12\r\n", "", "2.5", "1 000", "-3", "51", "99999999999999999999",
	} {
		n, err := quantity(input)
		fmt.Println(n, err)
	}
}
