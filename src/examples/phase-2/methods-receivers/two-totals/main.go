//example:nocompile

package main

type order struct{ prices []int }
type invoice struct{ net, tax int }

// region totals

func total(o order) int {
	sum := 0
	for _, price := range o.prices {
		sum += price
	}
	return sum
}

func total(i invoice) int { return i.net + i.tax }

// endregion

func main() {
	println(total(order{[]int{450, 380}}))
}
