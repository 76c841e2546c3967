// Package loops counts to a billion in three ways.
package loops

const times = 1_000_000_000

func unused() {
	for i := 0; i < times; i++ {
		_ = i * i
	}
}

func empty() {
	for i := 0; i < times; i++ {
	}
}

func used() (sum int) {
	for i := 0; i < times; i++ {
		sum += i * i
	}
	return sum
}
