package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Printf("empty text       %q\n", strings.Split("", ","))
	fmt.Printf("its fields       %q\n", strings.Fields(""))
	fmt.Printf("ends with comma  %q\n", strings.Split("tea,soup,", ","))
	fmt.Printf("no comma         %q\n", strings.Split("tea", ","))
	fmt.Printf("empty separator  %q\n", strings.Split("thé", ""))
	fmt.Printf("single space     %q\n", strings.Split(" 2  tea", " "))

	fmt.Printf("n = 1            %q\n", strings.SplitN("a,b,c", ",", 1))
	fmt.Printf("n = -1           %q\n", strings.SplitN("a,b,c", ",", -1))
	fmt.Println("n = 0 gives nil ", strings.SplitN("a,b,c", ",", 0) == nil)
}
