// An upload is limited, measured, hashed and compressed on its way.
package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"strings"
)

// counted counts what is read through it.
type counted struct {
	io.Reader
	n int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

// store compresses at most limit bytes of r into w.
func store(w io.Writer, r io.Reader, limit int64) (string, error) {
	sum := sha256.New()
	in := &counted{Reader: io.TeeReader(io.LimitReader(r, limit+1), sum)}

	z := gzip.NewWriter(w)
	if _, err := io.Copy(z, in); err != nil {
		return "", err
	}
	if err := z.Close(); err != nil {
		return "", err
	}
	if in.n > limit {
		return "", fmt.Errorf("upload: more than %d bytes", limit)
	}
	return fmt.Sprintf("%d bytes, sha256 %x", in.n, sum.Sum(nil)[:4]), nil
}

func main() {
	var disk bytes.Buffer
	report := strings.Repeat("boiler 71.5\n", 100)

	fmt.Println(store(&disk, strings.NewReader(report), 5000))
	fmt.Println("stored in less than 100 bytes:", disk.Len() < 100)
	fmt.Println(store(io.Discard, strings.NewReader(report), 1000))

	z, err := gzip.NewReader(&disk)
	if err != nil {
		fmt.Println(err)
		return
	}
	back, err := io.ReadAll(z)
	fmt.Println("read back:", string(back) == report, err)
}
