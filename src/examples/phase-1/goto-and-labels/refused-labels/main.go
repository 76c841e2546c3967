//example:nocompile

package main

func main() {
unused:
	for range 3 {
	}

first:
	for range 3 {
	}
	for range 3 {
		break first // does not enclose it
	}

choose:
	switch {
	case true:
		for range 3 {
			continue choose // no loop
		}
	}

outer:
	for range 3 {
		func() {
			break outer // another function
		}()
		continue outer
	}

outer:
	for range 3 {
		continue missing
	}
}
