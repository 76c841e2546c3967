package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

func main() {
	request, cancel := context.WithTimeout(
		context.Background(), 10*time.Millisecond)
	defer cancel()

	query, cancelQuery := context.WithTimeoutCause(
		request, time.Hour, errors.New("slow query"))
	defer cancelQuery()

	<-query.Done()
	fmt.Println(query.Err())
	fmt.Println(context.Cause(query))
}
