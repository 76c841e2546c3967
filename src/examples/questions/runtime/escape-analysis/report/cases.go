// Package report holds one function per answer of escape analysis.
package report

type pair struct{ a, b int }

func value() int {
	x := 42
	return x
}

func pointer() *int {
	x := 42
	return &x
}

// region params
var kept any

func keep(p *int) { kept = p }

func through(p *int) *int { return p }

func keepContent(p **int) { kept = *p }

func sum(p *pair) int { return p.a + p.b }

// endregion

func slice() []int {
	return make([]int, 100)
}

func localSlice() int {
	s := make([]int, 100)
	return len(s)
}

func capture() func() int {
	x := 1
	return func() int { return x }
}

func counter() func() int {
	n := 0
	return func() int { n++; return n }
}

func send(ch chan *pair) {
	ch <- &pair{1, 2}
}

func inspect(v any) bool {
	_, ok := v.(int)
	return ok
}

func keepAny(v any) { kept = v }

func interfaces(x int) bool {
	keepAny(x)
	return inspect(x)
}

func large() byte {
	var fits [128 << 10]byte
	var tooLarge [128<<10 + 1]byte
	return fits[0] + tooLarge[0]
}

func sized(n int) int {
	s := make([]byte, n)
	return len(s)
}
