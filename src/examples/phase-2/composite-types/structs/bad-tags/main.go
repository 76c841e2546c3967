//example:vet

package main

import "fmt"

type user struct {
	ID    int    `json: "id"`
	Email string `json:"email"`
	Name  string `json:name`
	Phone string `json:"phone",db:"phone"`
	Mail  string `json:"email"`
	age   int    `json:"age"`
}

func main() { fmt.Println(user{age: 1}) }
