//example:nocompile

package main

import (
	"io"
	"os"
)

func double(n int) int        { return 2 * n }
func sum(list ...int) int     { return 0 }
func show(v any)              {}
func open() (*os.File, error) { return nil, nil }

func main() {
	var a func(int) int64 = double
	var b func(int) (int, error) = double
	var c func([]int) int = sum
	var d func(int) = show
	var e func() (io.Reader, error) = open
	_, _, _, _, _ = a, b, c, d, e
}
