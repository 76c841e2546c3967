package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, text := range []string{"twelve", "300"} {
		_, err := strconv.ParseInt(text, 10, 8)
		fmt.Println(errors.Is(err, strconv.ErrSyntax),
			errors.Is(err, strconv.ErrRange))

		var failed *strconv.NumError
		if errors.As(err, &failed) {
			fmt.Printf("%s %q: %v\n", failed.Func, failed.Num, failed.Err)
		}
	}
	_, err := strconv.ParseInt("7", 1, 8)
	fmt.Println(err)
	_, err = strconv.ParseInt("7", 10, 65)
	fmt.Println(err)
}
