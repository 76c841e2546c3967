//example:nocompile

package main

type texter interface{ String() string }

type table int

func (t table) Text() string { return "table" }

type chair int

func (c chair) String(short bool) string { return "chair" }

type seat struct{ row, number int }
type shelf struct{ row, number int }

func main() {
	var t texter = table(4)
	t = chair(1)
	var s seat = shelf{2, 5}
	_, _ = t, s
}
