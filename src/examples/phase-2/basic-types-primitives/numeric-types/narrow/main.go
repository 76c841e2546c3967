package main

import (
	"errors"
	"fmt"
	"math"
)

var errRange = errors.New("out of range")

// toInt16 is for a protocol that has two bytes for a temperature.
func toInt16(n int) (int16, error) {
	if n < math.MinInt16 || n > math.MaxInt16 {
		return 0, fmt.Errorf("%d: %w", n, errRange)
	}
	return int16(n), nil
}

// toInt drops the fraction. NaN fails each comparison, and so is refused.
// 0x1p63 is 2 to the 63rd, one more than the largest int64.
func toInt(f float64) (int64, error) {
	if f >= -0x1p63 && f < 0x1p63 {
		return int64(f), nil
	}
	return 0, fmt.Errorf("%g: %w", f, errRange)
}

func main() {
	fmt.Println(toInt16(-185))
	fmt.Println(toInt16(70000))
	fmt.Println(toInt(2.99))
	fmt.Println(toInt(0x1p63))
	fmt.Println(toInt(math.NaN()))
	fmt.Println(float64(math.MaxInt64) == 0x1p63)
}
