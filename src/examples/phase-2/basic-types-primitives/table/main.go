package main

import (
	"fmt"
	"math"
	"reflect"
)

func main() {
	zeros := []any{
		false, "",
		int(0), int8(0), int16(0), int32(0), int64(0),
		uint(0), uint8(0), uint16(0), uint32(0), uint64(0), uintptr(0),
		float32(0), float64(0), complex64(0), complex128(0),
		byte(0), rune(0),
	}
	for _, zero := range zeros {
		fmt.Printf("%-10T %2d %#v\n", zero, reflect.TypeOf(zero).Size(), zero)
	}

	fmt.Println(math.MinInt8, math.MaxInt8, math.MaxUint8)
	fmt.Println(math.MinInt16, math.MaxInt16, math.MaxUint16)
	fmt.Println(math.MinInt32, math.MaxInt32, uint32(math.MaxUint32))
	fmt.Println(math.MinInt64, math.MaxInt64, uint64(math.MaxUint64))
	fmt.Printf("%.3g %.3g\n", math.MaxFloat32, math.MaxFloat64)
}
