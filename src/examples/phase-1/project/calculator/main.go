//example:args 2 + 3 x 4

// Calc computes what stands on its command line: calc 2 + 3 x 4.
package main

import (
	"flag"
	"fmt"
	"math"
	"os"
	"strconv"
)

const usage = "usage: calc [-base 2|8|10|16] NUMBER [OPERATOR NUMBER]..."

// region main
func main() {
	base := 0 // not chosen
	flag.Usage = func() { fmt.Fprintln(os.Stderr, usage) }
	flag.Func("base", "the base of the result", func(text string) error {
		var ok bool
		if base, ok = parseBase(text); !ok {
			return fmt.Errorf("must be 2, 8, 10 or 16")
		}
		return nil
	})
	flag.Parse()
	if base == 0 {
		base = defaultBase()
	}
	if flag.NArg()%2 == 0 {
		fail(2, usage)
	}
	result, problem := evaluate()
	if problem != "" {
		fail(1, "%s", problem)
	}
	fmt.Println(strconv.FormatInt(result, base))
}

// endregion

// region evaluate
// evaluate keeps the sum so far and one product that is not added yet, since
// a further factor may follow.
func evaluate() (result int64, problem string) {
	var sum int64
	before := "+" // the operator before the product
	product, ok := parseNumber(flag.Arg(0))
	if !ok {
		return 0, "not a number: " + flag.Arg(0)
	}
	for i := 1; i < flag.NArg(); i += 2 {
		next, ok := parseNumber(flag.Arg(i + 1))
		if !ok {
			return 0, "not a number: " + flag.Arg(i+1)
		}
		switch operator := flag.Arg(i); operator {
		case "+", "-":
			sum, problem = add(sum, before, product)
			before, product = operator, next
		case "x":
			product, problem = multiply(product, next)
		case "/", "%":
			product, problem = divide(product, operator, next)
		default:
			problem = "not an operator: " + operator
		}
		if problem != "" {
			return 0, problem
		}
	}
	return add(sum, before, product)
}

// endregion

const tooLarge = "the result does not fit 64 bits"

// region overflow
// add adds b to a, or subtracts it. A result that wrapped around has gone the
// wrong way from a.
func add(a int64, operator string, b int64) (sum int64, problem string) {
	goesUp := b >= 0
	if operator == "+" {
		sum = a + b
	} else {
		sum = a - b
		goesUp = b <= 0
	}
	if goesUp != (sum >= a) {
		return 0, tooLarge
	}
	return sum, ""
}

// multiply divides to see whether the product wrapped around. The smallest
// number times -1 is itself, and divides without a trace.
func multiply(a, b int64) (product int64, problem string) {
	product = a * b
	if b != 0 && (product/b != a || (b == -1 && a == math.MinInt64)) {
		return 0, tooLarge
	}
	return product, ""
}

// endregion

func divide(a int64, operator string, b int64) (int64, string) {
	if b == 0 {
		return 0, "division by zero"
	}
	if operator == "%" {
		return a % b, ""
	}
	if a == math.MinInt64 && b == -1 {
		return 0, tooLarge
	}
	return a / b, ""
}

// parseNumber reads every form of an integer literal: 42, -7, 0x_ff, 0b101.
func parseNumber(text string) (number int64, ok bool) {
	number, err := strconv.ParseInt(text, 0, 64)
	return number, err == nil
}

// defaultBase is the base where the flag is missing.
func defaultBase() int {
	text, isSet := os.LookupEnv("CALC_BASE")
	if !isSet {
		return 10
	}
	base, ok := parseBase(text)
	if !ok {
		fail(2, "CALC_BASE must be 2, 8, 10 or 16, not %q", text)
	}
	return base
}

func parseBase(text string) (base int, ok bool) {
	switch text {
	case "2", "8", "10", "16":
		base, err := strconv.Atoi(text)
		return base, err == nil
	}
	return 0, false
}

func fail(status int, format string, values ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(status)
}
