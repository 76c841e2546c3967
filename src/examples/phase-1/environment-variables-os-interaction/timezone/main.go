package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	os.Setenv("TZ", "Asia/Tokyo")
	noon := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	fmt.Println(noon.Local().Format("15:04 MST"))
	os.Setenv("TZ", "America/Lima")
	fmt.Println(noon.Local().Format("15:04 MST"))
}
