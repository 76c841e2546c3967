package main

import "fmt"

type visits struct{ n int }

func (v visits) byValue()    { fmt.Println("value", v.n) }
func (v *visits) byPointer() { fmt.Println("pointer", v.n) }

func main() {
	var v visits
	defer v.byValue()
	defer v.byPointer()
	v.n = 5
}
