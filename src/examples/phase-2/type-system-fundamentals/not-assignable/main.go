//example:nocompile

package main

type celsius float64
type kelvin float64
type series []celsius
type archive []celsius
type texter interface{ String() string }
type feed chan int
type drain <-chan int

func main() {
	var a uint8 = uint16(7)
	var s series = archive{}
	s = []kelvin{}
	var d drain = feed(nil)
	var t texter = celsius(21)
	var c celsius = nil
	c = kelvin(294)
	var small int8 = 128
	_, _, _, _, _, _ = a, s, d, t, c, small
}
