//example:race

package main

import (
	"errors"
	"fmt"
	"strconv"
	"sync"
)

// region parse
// parseAll parses every text, and reports every failure, not only one.
func parseAll(texts []string) ([]int, error) {
	numbers := make([]int, len(texts))
	errs := make([]error, len(texts)) // one element a goroutine: no lock
	var parsers sync.WaitGroup
	for i, text := range texts {
		parsers.Go(func() {
			numbers[i], errs[i] = strconv.Atoi(text)
		})
	}
	parsers.Wait()
	return numbers, errors.Join(errs...) // nil if all of them are nil
}

// endregion

func main() {
	_, err := parseAll([]string{"1", "two", "3", "99999999999999999999"})
	fmt.Println(err)
	fmt.Println("bad syntax: ", errors.Is(err, strconv.ErrSyntax))
	fmt.Println("out of range:", errors.Is(err, strconv.ErrRange))

	numbers, err := parseAll([]string{"4", "5"})
	fmt.Println(numbers, err)
}
