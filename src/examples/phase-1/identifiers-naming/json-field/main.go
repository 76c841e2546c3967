package main

import (
	"encoding/json"
	"fmt"
)

type config struct {
	Host string
	port int
}

func main() {
	text, err := json.Marshal(config{Host: "example.com", port: 8080})
	fmt.Println(string(text), err)
}
