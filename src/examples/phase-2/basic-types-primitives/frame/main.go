package main

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// reading is what one frame of a cold store's sensor says.
type reading struct {
	sensor   uint16  // as wide as in the frame
	celsius  float64 // measured, so rounding does no harm
	open     bool    // the door
	lowPower bool
	room     string
}

var errShort = errors.New("frame of less than 5 bytes")

func decode(frame []byte) (reading, error) {
	if len(frame) < 5 {
		return reading{}, errShort
	}
	tenths := int16(binary.BigEndian.Uint16(frame[2:]))
	flags := frame[4]
	return reading{
		sensor:   binary.BigEndian.Uint16(frame),
		celsius:  float64(tenths) / 10,
		open:     flags&1 != 0,
		lowPower: flags&4 != 0,
		room:     string(frame[5:]),
	}, nil
}

func main() {
	frame := []byte{0x01, 0xF4, 0xFF, 0x47, 4, 'd', 'a', 'i', 'r', 'y'}
	r, err := decode(frame)
	fmt.Printf("%+v %v\n", r, err)

	_, err = decode(frame[:4])
	fmt.Println(err)
}
