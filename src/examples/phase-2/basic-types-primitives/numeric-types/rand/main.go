package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

func main() {
	dice := rand.New(rand.NewPCG(2026, 7)) // two seeds, so it repeats
	fmt.Println(dice.IntN(6)+1, dice.IntN(6)+1, dice.IntN(6)+1)
	fmt.Printf("%.3f %t\n", dice.Float64(), dice.IntN(2) == 0)
	fmt.Println(dice.Perm(5), dice.Uint64())

	queue := []string{"ada", "ben", "cem", "dia"}
	dice.Shuffle(len(queue), func(i, j int) {
		queue[i], queue[j] = queue[j], queue[i]
	})
	fmt.Println(queue, queue[dice.IntN(len(queue))])

	wait := rand.N(10 * time.Second) // unseeded: another one each run
	fmt.Printf("%T %t\n", wait, wait < 10*time.Second)
}
