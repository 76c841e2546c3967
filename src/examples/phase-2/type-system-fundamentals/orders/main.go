// Reads order lines. Everything outside is text; behind parse, four types
// keep apart what would be two ints and two strings.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

type (
	orderID  string
	dish     string
	cents    int
	quantity int
)

func (c cents) String() string { return fmt.Sprintf("%d.%02d", c/100, c%100) }

type line struct {
	order orderID
	dish  dish
	each  cents
	count quantity
}

// total is the one place where a count meets money.
func (l line) total() cents { return l.each * cents(l.count) }

// parse reads "A-17 soup 450 2". Prices are in cents.
func parse(text string) (line, error) {
	f := strings.Fields(text)
	if len(f) != 4 {
		return line{}, fmt.Errorf("%q: want order, dish, price, count", text)
	}
	each, err := strconv.Atoi(f[2])
	if err != nil || each < 0 {
		return line{}, fmt.Errorf("%q: bad price %q", text, f[2])
	}
	count, err := strconv.Atoi(f[3])
	if err != nil || count < 1 {
		return line{}, fmt.Errorf("%q: bad count %q", text, f[3])
	}
	l := line{orderID(f[0]), dish(f[1]), cents(each), quantity(count)}
	return l, nil
}

func main() {
	sums := map[orderID]cents{}
	for _, text := range []string{
		"A-17 soup 450 2", "A-18 tea 280 one", "A-17 bread 120 1",
	} {
		l, err := parse(text)
		if err != nil {
			fmt.Println("skipped:", err)
			continue
		}
		sums[l.order] += l.total()
	}
	fmt.Println(sums)
}
