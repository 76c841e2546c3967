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
