package main

import "fmt"

type text interface{ ~string | ~[]byte }
type number interface{ ~int | ~float64 }

func add[T number | ~string](a, b T) T { return a + b }
func smaller[T number](a, b T) T       { return min(a, b) }
func plusOne[T number](v T) T          { return v + 1 }
func whole[T number](v T) int          { return int(v) }
func found[T comparable](a, b T) bool  { return a == b }
func bytesOf[T text](v T) int          { return len(v) }
func initial[T text](v T) byte         { return v[0] }
func tail[T text](v T) string          { return string(v[1:]) }
func room[S ~[]E, E any](n int) S      { return make(S, n) }
func fill[E any](list []E, v E) {
	for i := range list {
		list[i] = v
	}
}
func more[S ~[]E, E any](s S, v E) S                 { return append(s, v) }
func wipe[S ~[]E, E any](s S)                        { clear(s) }
func start[S ~[]int]() S                             { return S{1, 2} }
func run[F ~func() int](f F) int                     { return f() }
func drop[M ~map[K]V, K comparable, V any](m M, k K) { delete(m, k) }

func main() {
	fmt.Println("+        ", add(1, 2), add("soup", "s"))
	fmt.Println("min      ", smaller(2.5, 4))
	fmt.Println("constant ", plusOne(0.5))
	fmt.Println("int(v)   ", whole(4.9))
	fmt.Println("==       ", found("a", "b"))
	fmt.Println("len      ", bytesOf("soup"), bytesOf([]byte{1}))
	fmt.Println("v[0]     ", initial("soup"))
	fmt.Println("v[1:]    ", tail([]byte("soup")))
	fmt.Println("make     ", room[[]int](2))
	list := room[[]string](2)
	fill(list, "x")
	fmt.Println("range    ", list)
	fmt.Println("append   ", more(list, "y"))
	wipe(list)
	fmt.Printf("clear     %q\n", list)
	fmt.Println("T{…}     ", start[[]int]())
	fmt.Println("a call   ", run(func() int { return 42 }))
	m := map[string]int{"tea": 1, "cake": 2}
	drop(m, "tea")
	fmt.Println("delete   ", m)
}
