package main

import (
	"fmt"
	"math/cmplx"
)

func main() {
	z := complex(3, 4) // the same as 3 + 4i
	fmt.Println(real(z), imag(z), z+1, z*1i, z == 3+4i)
	fmt.Println(cmplx.Abs(z), cmplx.Conj(z), cmplx.Sqrt(-1))
	r, angle := cmplx.Polar(1i)
	fmt.Printf("%.0f %.4f %.1f\n", r, angle, cmplx.Rect(2, 0))

	var small complex64 = 1 + 2i
	fmt.Printf("%T %T\n", real(small), real(z))
}
