//example:nocompile

package main

type meter struct{ n int }

func (m *meter) Inc() { m.n++ }

type byValue struct{ meter }
type byPointer struct{ *meter }

type incrementer interface{ Inc() }

var (
	_ incrementer = byPointer{}
	_ incrementer = &byPointer{}
	_ incrementer = byValue{}
	_ incrementer = &byValue{}
)

func main() {}
