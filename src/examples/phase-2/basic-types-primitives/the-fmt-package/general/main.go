package main

import "fmt"

type drink struct {
	Name string
	Cups int
}

func main() {
	tea := drink{"tea", 2}
	for _, value := range []any{tea, &tea, "tea", 2.5, []string{"a b", "c"}} {
		fmt.Printf("%v  %+v  %#v  %T\n", value, value, value, value)
	}
	fmt.Printf("%d%% done, %t\n", 40, false)
}
