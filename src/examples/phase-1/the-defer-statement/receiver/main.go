package main

import "fmt"

type account struct{ balance int }

func (a account) byValue()    { fmt.Println("by value:", a.balance) }
func (a *account) byPointer() { fmt.Println("by pointer:", a.balance) }

func main() {
	a := account{balance: 1}
	defer a.byValue()
	defer a.byPointer()
	a.balance = 2
}
