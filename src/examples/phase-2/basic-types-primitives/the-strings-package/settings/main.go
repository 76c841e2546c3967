package main

import (
	"fmt"
	"strings"
)

// parse reads settings: a name and a value a line, # begins a comment.
func parse(text string) (map[string]string, error) {
	settings := map[string]string{}
	number := 0
	for line := range strings.Lines(text) {
		number++
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		name, value, found := strings.Cut(line, "=")
		if !found {
			return nil, fmt.Errorf("line %d: no = in %q", number, line)
		}
		name = strings.ToLower(strings.TrimSpace(name))
		settings[name] = strings.TrimSpace(value)
	}
	return settings, nil
}

// list reads values with commas between them, and drops empty ones.
func list(value string) []string {
	var items []string
	for item := range strings.SplitSeq(value, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

func main() {
	settings, err := parse("# the kitchen\n" +
		"Printer = tcp=10.0.0.7  # by the door\r\n" +
		"\n" +
		"days=mon, tue,,wed,\n")
	fmt.Printf("%q %v\n", settings["printer"], err)
	fmt.Printf("%q\n", list(settings["days"]))

	_, err = parse("printer\n")
	fmt.Println(err)
}
