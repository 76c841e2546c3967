package main

import (
	"fmt"
	"os"
	"strconv"
)

func main() {
	line := make([]byte, 0, 128)
	line = strconv.AppendInt(line, -42, 10)
	line = append(line, ' ')
	line = strconv.AppendUint(line, 255, 16)
	line = append(line, ' ')
	line = strconv.AppendFloat(line, 4.5, 'f', 2, 64)
	line = append(line, ' ')
	line = strconv.AppendBool(line, true)
	fmt.Printf("%s\n", line)

	line = line[:0]
	line = strconv.AppendQuote(line, "thé\n")
	line = strconv.AppendQuoteToASCII(line, "thé\n")
	line = strconv.AppendQuoteToGraphic(line, "thé\n")
	line = strconv.AppendQuoteRune(line, 'é')
	line = strconv.AppendQuoteRuneToASCII(line, 'é')
	line = strconv.AppendQuoteRuneToGraphic(line, 'é')
	os.Stdout.Write(append(line, '\n'))
}
