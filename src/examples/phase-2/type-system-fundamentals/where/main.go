//example:nocompile

package main

type cents int
type points int

func pay(amount cents) points {
	return amount / 10
}

func main() {
	var p points = 40
	var due cents
	due = p
	pay(p)
	total := due + p
	same := due == p
	list := []cents{p}
	prices := map[cents]string{p: "?"}
	queue := make(chan cents, 1)
	queue <- p
	_, _, _, _ = total, same, list, prices
}
