//example:panics

package main

func main() {
	var seen map[string]bool
	_ = seen["go"]    // reading is fine
	seen["go"] = true // nowhere to put it
}
