package main

import (
	"fmt"
	"net"
	"strconv"
)

// What holds where an address leaves something out.
var (
	defaultHost = "localhost"
	defaultPort = 8080
)

// address is where to listen. Its zero value is not ready: use parse.
type address struct {
	host string
	port int
}

// parse reads "host:port", ":port" or "host:"; what is missing has a default.
func parse(spec string) (address, error) {
	host, service, err := net.SplitHostPort(spec)
	if err != nil {
		return address{}, err
	}
	result := address{defaultHost, defaultPort}
	if host != "" {
		result.host = host
	}
	if service != "" {
		port, err := strconv.ParseUint(service, 10, 16)
		if err != nil {
			return address{}, fmt.Errorf("port of %q: %w", spec, err)
		}
		result.port = int(port)
	}
	return result, nil
}

func main() {
	specs := []string{"10.0.0.7:9090", ":443", "db:", "db", "db:http"}
	for _, spec := range specs {
		got, err := parse(spec)
		fmt.Printf("%-14q %v %v\n", spec, got, err)
	}
}
