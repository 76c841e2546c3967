package main

import "fmt"

type point struct{ x, y int }

func main() {
	p := point{1, 2}
	var byValue, byPointer any = p, &p
	p.x = 9
	fmt.Println(byValue.(point).x, byPointer.(*point).x)
	fmt.Println(byValue == any(point{1, 2}), byPointer == any(&point{9, 2}))
}
