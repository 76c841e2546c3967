//example:nocompile

package main

import (
	"fmt"
	"net/url"
)

func main() {
	url := "https://example.com/search?q=go"
	parsed, err := url.Parse(url)
	fmt.Println(parsed, err)
}
