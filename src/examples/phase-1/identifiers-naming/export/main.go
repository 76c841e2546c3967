package main

import (
	"fmt"
	"go/token"
)

// region names

var names = []string{
	"Total", "total", "_Total", "Ärger", "Πλάτος", "πλάτος",
	"ǅep", "名前", "X名前", "T2",
}

// endregion

func main() {
	for _, name := range names {
		fmt.Println(token.IsExported(name), name)
	}
}
