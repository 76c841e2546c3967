package main

import "fmt"

func main() {
	fmt.Println("tea\t2.40\n\"to go\"", `C:\menu`, "C:\\menu")
	fmt.Printf("%q\n", `two
lines`)
	fmt.Printf("%q %x\n", "a\r\n", "a\r\n")

	fmt.Println("\u65e5", len("\u65e5"), "\U0001F375", len("\U0001F375"))
	fmt.Println("\xe6\x97\xa5", len("\xe6"), "\346\227\245" == "日")
}
