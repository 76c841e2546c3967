package main

import "fmt"

type cents = int
type points = int

func pay(due cents, saved points) cents {
	return saved - due
}

func main() {
	fmt.Println(pay(450, 1000))
}
