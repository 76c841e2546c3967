package main

import (
	"fmt"
	"go/token"
	"go/types"
)

func main() {
	query := "SELECT `name` FROM users\n" + `WHERE path = 'C:\new'`
	fmt.Println(query)
	fmt.Println(`a back quote: ` + "`" + `, in three parts`)

	source := "len(`one\r\ntwo`)" // a file with Windows line ends
	value, err := types.Eval(token.NewFileSet(), nil, token.NoPos, source)
	fmt.Println(value.Value, err)
}
