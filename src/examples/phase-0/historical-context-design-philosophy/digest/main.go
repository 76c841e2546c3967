package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"log"
)

// region report
func writeReport(to io.Writer) error {
	for day := 1; day <= 3; day++ {
		_, err := fmt.Fprintf(to, "day %d: %d orders\n", day, day*40)
		if err != nil {
			return err
		}
	}
	return nil
}

// endregion

func main() {
	var file bytes.Buffer // a file or a connection would do as well
	zipped := gzip.NewWriter(&file)
	digest := sha256.New()

	// region write
	if err := writeReport(io.MultiWriter(zipped, digest)); err != nil {
		log.Fatal(err)
	}
	if err := zipped.Close(); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("digest %x…\n", digest.Sum(nil)[:6])
	// endregion

	unzipped, err := gzip.NewReader(&file)
	if err != nil {
		log.Fatal(err)
	}
	text, err := io.ReadAll(unzipped)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(text))
}
