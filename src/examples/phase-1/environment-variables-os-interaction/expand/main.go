package main

import (
	"fmt"
	"os"
)

func main() {
	os.Setenv("USER_NAME", "ada")
	os.Unsetenv("EDITOR")
	fmt.Println(os.ExpandEnv("[$USER_NAME] [${EDITOR:-vi}]"))
}
