package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"
)

// The file still has the field's old name.
const file = `{"url": "http://stock", "timeout_ms": 500}`

type config struct {
	URL       string `json:"url"`
	TimeoutMS int    `json:"request_timeout_ms"`
}

// call stands for a request that takes 20 ms.
func call(c config) error {
	timeout := time.Duration(c.TimeoutMS) * time.Millisecond
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	select {
	case <-time.After(20 * time.Millisecond):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func main() {
	// Before: what is missing is zero, and what is unknown is skipped.
	var before config
	err := json.Unmarshal([]byte(file), &before)
	fmt.Println("before: read,", before.TimeoutMS, "ms, error", err)
	fmt.Println("before: call,", call(before))

	// After: the same file stops the start.
	var after config
	decoder := json.NewDecoder(bytes.NewReader([]byte(file)))
	decoder.DisallowUnknownFields()
	fmt.Println("after: read,", decoder.Decode(&after))

	// And a missing value is asked for.
	if after.TimeoutMS == 0 {
		after.TimeoutMS = 1000
	}
	fmt.Println("after: call,", call(after))
}
