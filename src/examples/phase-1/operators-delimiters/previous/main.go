package main

import "fmt"

func main() {
	days := 7
	today := 0
	fmt.Println((today-1)%days, (today+1)%days)
}
