// Package kinds has one function for each way to implement defer.
package kinds

func release() {}

func plain(ok bool) {
	defer release()
	if ok {
		defer release() // conditional, but at most once
	}
}

func loop(n int) {
	defer release() // one that cannot be open-coded switches off all
	for range n {
		defer release() // how many, only the run will tell
	}
}

func eight() {
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release() // as many as there are bits in a byte
}

func nine() {
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release() // one more
}

func fifteen(ok func(int) bool) int {
	defer release()
	defer release()
	defer release()
	if ok(0) {
		return 0
	}
	if ok(1) {
		return 1
	}
	if ok(2) {
		return 2
	}
	if ok(3) {
		return 3
	}
	return 4 // 5 returns times 3 defers
}

func sixteen(ok func(int) bool) int {
	defer release()
	defer release()
	if ok(0) {
		return 0
	}
	if ok(1) {
		return 1
	}
	if ok(2) {
		return 2
	}
	if ok(3) {
		return 3
	}
	if ok(4) {
		return 4
	}
	if ok(5) {
		return 5
	}
	if ok(6) {
		return 6
	}
	return 7 // 8 returns times 2 defers
}

var kept *int

func result() (n int) {
	defer release()
	kept = &n // the result is moved to the heap
	return 1
}
