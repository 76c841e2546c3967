package main

import (
	"errors"
	"fmt"
)

// A Store does all that some store can do.
type Store interface {
	Load(id int) (string, error)
	Save(id int, order string) error
	Delete(id int) error
}

// Archive holds the orders of a closed year.
type Archive map[int]string

func (a Archive) Load(id int) (string, error) { return a[id], nil }

func (a Archive) Save(int, string) error {
	return errors.New("archive: not supported")
}

func (a Archive) Delete(int) error {
	return errors.New("archive: not supported")
}

// purge needs one of the three methods.
func purge(s Store, ids ...int) {
	for _, id := range ids {
		fmt.Println(id, s.Delete(id))
	}
}

func main() {
	purge(Archive{7: "tea", 8: "cake"}, 7, 8)
}
