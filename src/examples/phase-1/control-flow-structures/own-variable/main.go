//example:since 1.22
//example:control phase-1/control-flow-structures/shared-variable

package main

import "fmt"

func main() {
	var calls []func()
	for i := 0; i < 3; i++ {
		calls = append(calls, func() { fmt.Println(i) })
	}
	for _, call := range calls {
		call()
	}
}
