package main

import "fmt"

func main() {
	var host string
	var port int
	_, err := fmt.Sscanf("db.local:5432", "%s:%d", &host, &port)
	fmt.Printf("host %q, port %d, %v\n", host, port, err)
}
