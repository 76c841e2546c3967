package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	data := []byte(`{"table": 7, "order": 9007199254740993}`)

	var loose map[string]any
	fmt.Println(json.Unmarshal(data, &loose))
	fmt.Printf("%T %.0f\n", loose["table"], loose["order"])

	var exact struct{ Table, Order int64 }
	fmt.Println(json.Unmarshal(data, &exact))
	fmt.Println(exact.Table, exact.Order)
}
