//example:build

// Package ant says when it is initialized.
package ant

import "fmt"

var _, _ = fmt.Println("package ant")
