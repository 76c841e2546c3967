//example:vet

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var errNoQuery = errors.New("empty query")

func search(parent context.Context, query string) error {
	ctx, cancel := context.WithTimeout(parent, time.Minute)
	if query == "" {
		return errNoQuery // the timer and the child stay for a minute
	}
	defer cancel() // too late: belongs directly below WithTimeout
	return ctx.Err()
}

func main() {
	fmt.Println(search(context.Background(), ""))
}
