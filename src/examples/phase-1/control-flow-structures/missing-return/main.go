//example:nocompile

package main

func sign(n int) int {
	switch {
	case n < 0:
		return -1
	case n == 0:
		return 0
	case n > 0:
		return 1
	}
}

func firstSquareAbove(n int) int {
	for i := 0; true; i++ {
		if i*i > n {
			return i * i
		}
	}
}

func main() {
	println(sign(3), firstSquareAbove(20))
}
