package main

import (
	"fmt"
	"strconv"
	"strings"
)

type settings struct {
	host  string
	port  int
	debug bool
}

// parse reads lines of the form key=value.
func parse(text string) (settings, error) {
	s := settings{host: "localhost", port: 8080}
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue // nothing to set
		}
		key, value, found := strings.Cut(line, "=")
		if !found {
			return s, fmt.Errorf("line %d: no = in %q", n+1, line)
		}
		switch key {
		case "host":
			s.host = value
		case "port":
			port, err := strconv.Atoi(value)
			if err != nil {
				return s, fmt.Errorf("line %d: %w", n+1, err)
			}
			s.port = port
		case "debug", "verbose":
			s.debug = value == "yes"
		default:
			return s, fmt.Errorf("line %d: unknown %q", n+1, key)
		}
	}
	return s, nil
}

func main() {
	fmt.Println(parse("# local\nport=9000\n\nverbose=yes"))
	fmt.Println(parse("host=db1\nprot=9000"))
}
