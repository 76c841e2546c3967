//example:nocompile

package main

type shipment interface{ cost() int }

type box struct{}

func kind(v any, s shipment) string {
	switch v.(type) {
	case int:
		fallthrough
	case string, int:
		return "twice"
	}
	switch s.(type) {
	case box:
		return "has no cost"
	}
	switch v := v.(type) {
	case int:
	}
	return ""
}

func main() {}
