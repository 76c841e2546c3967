//example:nocompile

package main

func main() {
	name := "tea"
	name[0] = 'T'
	first := &name[0]
	name = append(name, 's')
	if name == nil {
		name = 't'
	}
	_ = first
}
