//example:build

// Package zebra says when it is initialized.
package zebra

import "fmt"

var _, _ = fmt.Println("package zebra")
