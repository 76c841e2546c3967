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

func nine() {
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release()
	defer release() // one more than there are bits in a byte
}

func returns(ok func(int) bool) int {
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
	return 7 // 8 returns times 2 defers: 16, one too many
}

var kept *int

func result() (n int) {
	defer release()
	kept = &n // the result is moved to the heap
	return 1
}
