package main

import "fmt"

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f °C", float64(c)) }

type room struct {
	Name  string
	Now   celsius
	limit celsius
}

func main() {
	c := celsius(21.54)
	fmt.Println(c, []celsius{c}, map[string]celsius{"hall": c})
	fmt.Printf("%v|%s|%q|%9s|%x\n", c, c, c, c, celsius(1))
	fmt.Printf("%.2f|%g|%#v|%T\n", c, c, c, c)
	fmt.Printf("%+v\n", room{"hall", c, 25})
}
