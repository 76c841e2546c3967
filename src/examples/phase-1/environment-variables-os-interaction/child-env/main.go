//example:env COLOR=blue
//example:env SECRET=1234

package main

import (
	"fmt"
	"os"
	"os/exec"
)

// region child
// child runs a shell that prints two variables, in the environment given.
func child(env []string) string {
	cmd := exec.Command("/bin/sh", "-c", `echo "color=$COLOR secret=$SECRET"`)
	cmd.Env = env
	out, err := cmd.Output()
	if err != nil {
		return err.Error() + "\n"
	}
	return string(out)
}

func main() {
	fmt.Print("nil        ", child(nil))
	fmt.Print("empty      ", child([]string{}))
	fmt.Print("chosen     ", child([]string{"COLOR=" + os.Getenv("COLOR")}))
	fmt.Print("added      ", child(append(os.Environ(), "COLOR=red")))
}

// endregion
