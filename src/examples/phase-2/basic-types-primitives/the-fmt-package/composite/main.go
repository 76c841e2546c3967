package main

import "fmt"

type shelf struct {
	Name  string
	Boxes []int
	Next  *shelf
}

func main() {
	lower := shelf{"B", []int{4}, nil}
	upper := shelf{Name: "A", Boxes: []int{1, 2}}
	fmt.Printf("%v %+v\n", lower, upper)
	fmt.Printf("%v %v\n", &lower, []shelf{lower})

	upper.Next = &lower // printed as an address, not followed
	text := fmt.Sprint(upper)
	fmt.Println(text == fmt.Sprintf("{A [1 2] %p}", &lower))

	stock := map[string]int{"tea": 2, "milk": 5, "bread": 1}
	fmt.Printf("%v %q\n", stock, []string{"a b", "c"})

	var (
		list  []int
		names map[string]int
		none  *shelf
		err   error
	)
	fmt.Println(list, names, none, err)
	fmt.Printf("%#v %#v %#v %#v\n", list, names, none, err)
	fmt.Printf("%5.1f %t\n", []float64{1, 2.25}, [2]bool{true})
}
