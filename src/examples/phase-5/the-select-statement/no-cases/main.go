//example:deadlocks

package main

func main() {
	select {} // no case can ever proceed
}
