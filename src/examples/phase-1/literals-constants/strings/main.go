package main

import "fmt"

func main() {
	fmt.Println("one\ttab", `no\ttab`)
	fmt.Println("C:\\new\\table", `C:\new\table`)
	fmt.Println("say \"Go\"", `say "Go"`)
	fmt.Println(`two
lines`, "two\nlines" == `two
lines`)

	fmt.Println(len("\xff"), len("\377"), "one byte")
	fmt.Println(len("\u00ff"), len("ÿ"), len("\xc3\xbf"), "one character")
	fmt.Println("日本" == "\u65e5\u672c", "日本" == "\xe6\x97\xa5\xe6\x9c\xac")
}
