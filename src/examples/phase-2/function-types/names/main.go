package main

import (
	"fmt"
	"runtime"
	"strings"
)

func caller() string {
	pc, _, _, _ := runtime.Caller(1)
	name := runtime.FuncForPC(pc).Name()
	return name[strings.LastIndex(name, "/")+1:]
}

var atStart = func() string { return caller() }

func kitchen() {
	fmt.Println(caller())
	func() {
		fmt.Println(caller())
		func() { fmt.Println(caller()) }()
	}()
}

func main() {
	kitchen()
	fmt.Println(atStart())
}
