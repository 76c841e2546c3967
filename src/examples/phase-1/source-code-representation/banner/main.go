// Copyright 2026 The Harbor Authors. See the file LICENSE.

// Harbor serves the timetable of a ferry port.
//
// Usage:
//
//	harbor
package main

import (
	_ "embed" // what //go:embed needs
	"fmt"
	"strings"
)

// buildText is the version, on a line of its own.
//
//go:generate sh -c "git describe --always > build.txt"
//go:embed build.txt
var buildText string

// banner is the first line of the log, the one operators look for.
func banner() string {
	return "harbor " + strings.TrimSpace(buildText)
}

func main() {
	// TODO(rosa): say where it listens.
	fmt.Println(banner())
}
