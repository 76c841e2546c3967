package main

import "fmt"

func main() {
	a, b := 17, 5
	fmt.Println("a + b  ", a+b)
	fmt.Println("a - b  ", a-b)
	fmt.Println("a * b  ", a*b)
	fmt.Println("a / b  ", a/b)
	fmt.Println("a % b  ", a%b)
	fmt.Println("+a, -a ", +a, -a)

	x, y := 17.0, 5.0
	fmt.Println("x / y  ", x/y)
	u, v := 1+2i, 3-1i
	fmt.Println("u * v  ", u*v)
	s := "Go"
	fmt.Println(`s + "!"`, s+"!")

	fmt.Println("signs:")
	fmt.Println(a/b, -a/b, a/-b, -a/-b)
	fmt.Println(a%b, -a%b, a%-b, -a%-b)
}
