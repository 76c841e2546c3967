// Changes a menu by requests in which every field is optional.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

type dish struct {
	Name  string
	Price int
}

// change has a pointer for each field, nil for "leave it".
type change struct {
	Name  *string
	Price *int
}

type menu struct{ dishes map[string]*dish }

var errUnknown = errors.New("no such dish")

func (m *menu) patch(id, body string) error {
	d, ok := m.dishes[id]
	if !ok {
		return fmt.Errorf("%s: %w", id, errUnknown)
	}
	var c change
	if err := json.Unmarshal([]byte(body), &c); err != nil {
		return fmt.Errorf("%s: %w", id, err)
	}
	if c.Name != nil {
		d.Name = *c.Name
	}
	if c.Price != nil {
		d.Price = *c.Price
	}
	return nil
}

func main() {
	m := menu{map[string]*dish{"d1": {"Soup", 450}}}
	for _, body := range []string{
		`{"Name": "Broth"}`, `{"Price": 0}`, `{"Name": null}`,
	} {
		if err := m.patch("d1", body); err != nil {
			fmt.Println(err)
		}
		fmt.Println(*m.dishes["d1"])
	}
	fmt.Println(m.patch("d2", `{}`))
}
