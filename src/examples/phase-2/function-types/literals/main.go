package main

import "fmt"

type folder struct {
	name string
	sub  []folder
}

func main() {
	// Called on the spot: one result of several steps.
	label := func() string {
		for _, day := range []string{"", "Mon", "Tue"} {
			if day != "" {
				return "from " + day
			}
		}
		return "never"
	}()
	fmt.Println(label)

	// Recursive: declared first, so that the literal knows its name.
	var depth func(f folder) int
	depth = func(f folder) int {
		deepest := 0
		for _, s := range f.sub {
			deepest = max(deepest, depth(s))
		}
		return 1 + deepest
	}
	menu := folder{"menu", []folder{{"hot", []folder{{name: "soup"}}}}}
	fmt.Println(depth(menu))
}
