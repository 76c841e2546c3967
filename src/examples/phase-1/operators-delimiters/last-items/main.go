package main

import "fmt"

func main() {
	var have, want uint = 3, 5
	fmt.Println(have-want < 10, int(have)-int(want))
}
