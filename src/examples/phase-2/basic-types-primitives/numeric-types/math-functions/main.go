package main

import (
	"fmt"
	. "math" // names alone, as in the table
)

func main() {
	x := -2.5
	fmt.Println(Floor(x), Ceil(x), Trunc(x), Round(x), RoundToEven(x))
	fmt.Println(Modf(3.25))
	fmt.Println(Abs(-2), Copysign(3, -1), Signbit(-3), Dim(3, 5), Dim(5, 3))
	fmt.Println(Mod(-7, 3), Remainder(-7, 3), Mod(5.5, 2))
	fmt.Println(Sqrt(2), Cbrt(27), Hypot(3, 4), Pow(2, 0.5), Pow10(3))
	fmt.Println(Exp(1), Exp2(10), Expm1(1e-12), Exp(1e-12)-1)
	fmt.Println(Log(E), Log2(8), Log10(1000), Log1p(1e-12))
	fmt.Println(Sin(Pi/6), Cos(0), Tan(Pi/4))
	fmt.Println(Sincos(Pi / 2))
	fmt.Println(Asin(1), Acos(1), Atan(1), Atan2(-1, -1))
	fmt.Println(Sinh(1), Cosh(0), Tanh(20), Asinh(0), Acosh(1), Atanh(0))
	fmt.Println(Inf(-1), NaN(), IsInf(Inf(1), 0), IsNaN(Sqrt(-1)))
	fmt.Println(Max(2, 3), Min(2, 3), FMA(0.1, 10, -1), Nextafter(1, 2))
	fmt.Println(Nextafter32(1, 2), Logb(10), Ilogb(10), Ldexp(0.625, 4))
	fmt.Println(Frexp(10))
	fmt.Printf("%x %x\n", Float64bits(1), Float32bits(1))
	fmt.Println(Float64frombits(1<<62), Float32frombits(1<<30))
	fmt.Println(Gamma(5), Erf(1), Erfc(1), Erfinv(0.5), Erfcinv(0.5))
	fmt.Println(Lgamma(-1.5))
	fmt.Println(J0(1), J1(1), Jn(2, 1), Y0(1), Y1(1), Yn(2, 1))
}
