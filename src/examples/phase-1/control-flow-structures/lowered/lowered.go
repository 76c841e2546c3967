// Package lowered holds switches that the compiler treats differently.
package lowered

func few(n int) int {
	switch n {
	case 0:
		return n + 1
	case 1:
		return n * 5
	case 2:
		return n - 7
	}
	return n
}

func dense(n int) int {
	switch n {
	case 0:
		return n + 1
	case 1:
		return n * 5
	case 2:
		return n - 7
	case 3:
		return n / 3
	case 4:
		return n % 3
	case 5:
		return n << 3
	case 6:
		return n >> 1
	case 7:
		return -n
	}
	return n
}

func sparse(n int) int {
	switch n {
	case 0:
		return n + 1
	case 100:
		return n * 5
	case 200:
		return n - 7
	case 300:
		return n / 3
	case 400:
		return n % 3
	case 500:
		return n << 3
	case 600:
		return n >> 1
	case 700:
		return -n
	}
	return n
}

func constants(n int) int {
	switch n {
	case 0:
		return 31
	case 1:
		return 28
	case 2:
		return 31
	case 3:
		return 30
	}
	return 0
}

func words(s string) bool {
	switch s {
	case "a", "bb", "ccc", "dddd", "eeeee", "ffffff", "ggggggg":
		return true
	case "hhhhhhhh":
		return len(s) > 3
	}
	return false
}
