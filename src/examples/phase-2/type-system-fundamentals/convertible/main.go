package main

import "fmt"

type cents int
type celsius float64
type row struct {
	Name string `json:"name"`
}
type dish struct{ Name string }
type note string

func main() {
	price := 450
	due := cents(price)            // same underlying type
	fmt.Println(dish(row{"soup"})) // tags do not count
	p := (*int)(&due)              // unnamed pointers to such types
	fmt.Printf("%T %T %v\n", due, p, *p)

	share, deep := -2.9, 300
	fmt.Println(int(share), celsius(deep)) // cut toward zero
	fmt.Println(int8(deep), uint8(deep))   // high bits dropped
	fmt.Println(float32(16777217 + price)) // rounded

	wave := complex(1, 2)
	fmt.Printf("%T %v\n", complex64(wave), complex64(wave))

	letters := []byte("tea")
	letters[0] = 's'
	fmt.Println(string(letters), note(letters), []rune("né"))
	fmt.Println(string(rune(price))) // a code point, no digits

	three := []int{1, 2, 3}
	copied, shared := [2]int(three), (*[2]int)(three)
	three[0] = 9
	fmt.Println(copied, *shared)
}
