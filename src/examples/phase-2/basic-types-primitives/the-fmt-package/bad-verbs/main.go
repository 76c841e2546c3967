package main

import (
	"fmt"
	"os"
)

type broken struct{}

func (broken) String() string { panic("no text") }

func main() {
	for _, row := range []struct {
		format string
		args   []any
	}{
		{"%d", []any{"tea"}},
		{"%z", []any{7}},
		{"%d and %d", []any{7}},
		{"%d", []any{7, "tea"}},
		{"%*d", []any{"wide", 7}},
		{"%.*f", []any{"short", 7.5}},
		{"%[3]d", []any{7}},
		{"50%", nil},
		{"%s", []any{nil}},
		{"%w", []any{os.ErrNotExist}},
		{"%v", []any{broken{}}},
	} {
		text := fmt.Sprintf(row.format, row.args...)
		fmt.Printf("%-10s %s\n", row.format, text)
	}
}
