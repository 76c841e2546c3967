package main

import (
	"fmt"
	"os"
	"os/exec"
)

func main() {
	fmt.Println("before:", exec.Command("true").Run())
	os.Clearenv()
	fmt.Println("after: ", exec.Command("true").Run())
	_, err := os.UserHomeDir()
	fmt.Println("home:  ", err)
}
