package main

import (
	"fmt"
	"strconv"
)

func main() {
	fmt.Println(strconv.Atoi("42"))
	fmt.Println(strconv.ParseInt("ff", 16, 64))
	fmt.Println(strconv.ParseUint("42", 10, 64))
	fmt.Println(strconv.ParseFloat("3.14", 64))
	fmt.Println(strconv.ParseBool("T"))
	fmt.Println(strconv.ParseComplex("1+2i", 128))

	fmt.Println(strconv.Itoa(42))
	fmt.Println(strconv.FormatInt(255, 16))
	fmt.Println(strconv.FormatUint(5, 2))
	fmt.Println(strconv.FormatFloat(3.14, 'f', 1, 64))
	fmt.Println(strconv.FormatBool(false))
	fmt.Println(strconv.FormatComplex(1+2i, 'g', -1, 128))

	fmt.Println(strconv.Quote("a\tb"))
	fmt.Println(strconv.QuoteToASCII("é"))
	fmt.Println(strconv.QuoteToGraphic("é"))
	fmt.Println(strconv.QuoteRune('é'))
	fmt.Println(strconv.CanBackquote("a\nb"), strconv.IsPrint('é'))
}
