package main

import (
	"encoding/json"
	"fmt"
	"reflect"
)

type user struct {
	ID       int    `json:"id" db:"user_id"`
	Email    string `json:"email,omitempty" validate:"required"`
	Password string `json:"-"`
	notes    string
}

func main() {
	text, err := json.Marshal(user{ID: 7, Password: "x", notes: "y"})
	fmt.Println(string(text), err)

	for field := range reflect.TypeFor[user]().Fields() {
		column, ok := field.Tag.Lookup("db")
		fmt.Printf("%-8s json=%q db=%q %t\n",
			field.Name, field.Tag.Get("json"), column, ok)
	}
}
