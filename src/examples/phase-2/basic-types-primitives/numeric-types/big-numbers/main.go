package main

import (
	"fmt"
	"math/big"
)

func main() {
	orders := big.NewInt(1)
	for n := range int64(25) {
		orders.Mul(orders, big.NewInt(n+1))
	}
	fmt.Println(orders, orders.IsInt64(), orders.BitLen())

	limit, ok := new(big.Int).SetString("15511210043330985984000000", 10)
	fmt.Println(ok, limit.Cmp(orders), limit == orders)

	share := big.NewRat(1, 10)
	sum := new(big.Rat).Add(share, big.NewRat(2, 10))
	fmt.Println(sum, sum.FloatString(20))

	root := new(big.Float).SetPrec(200).SetInt64(2)
	fmt.Println(root.Sqrt(root).Text('f', 50))
}
