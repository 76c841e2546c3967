package main

import (
	"fmt"
	"strconv"
	"strings"
)

// A setter is a pointer to T that can be set from text.
type setter[T any] interface {
	*T
	Set(text string) error
}

func parse[T any, P setter[T]](texts ...string) ([]T, error) {
	list := make([]T, len(texts))
	for i, t := range texts {
		if err := P(&list[i]).Set(t); err != nil {
			return nil, err
		}
	}
	return list, nil
}

type celsius float64

func (c *celsius) Set(text string) error {
	v, err := strconv.ParseFloat(strings.TrimSuffix(text, "C"), 64)
	*c = celsius(v)
	return err
}

func main() {
	fmt.Println(parse[celsius]("21.5C", "-4C"))
	fmt.Println(parse[celsius]("warm"))
}
