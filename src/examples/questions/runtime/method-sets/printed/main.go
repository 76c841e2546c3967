package main

import "fmt"

type celsius struct{ degrees int }

func (c *celsius) String() string { return fmt.Sprintf("%d °C", c.degrees) }

func main() {
	c := celsius{20}
	fmt.Println(c, &c)
}
