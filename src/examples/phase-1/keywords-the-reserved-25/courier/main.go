package main

import (
	"fmt"
	"time"
)

const limit = 20_000 // grams that a bike carries

var patience = time.Minute

type parcel struct {
	to    string
	grams int
}

type carrier interface {
	fee(p parcel) int
}

type bike struct{}

// fee is in cents: the ride, and what gates and ferries take.
func (bike) fee(p parcel) int {
	cents := 300
	switch p.to {
	case "island":
		cents += 200 // the ferry leaves from the harbor
		fallthrough
	case "harbor":
		cents += 100
	default: // in town, nothing is added
	}
	return cents
}

// ride adds up the fees of all parcels, by destination.
func ride(c carrier, parcels <-chan parcel, bill chan<- map[string]int) {
	fees := map[string]int{}
	for p := range parcels {
		if p.to == "" {
			continue
		}
		if p.grams > limit {
			fees["refused"]++
		} else {
			fees[p.to] += c.fee(p)
		}
	}
	bill <- fees
}

func main() {
	defer fmt.Println("closed")

	parcels, bill := make(chan parcel), make(chan map[string]int)
	go ride(bike{}, parcels, bill)

	for _, p := range []parcel{
		{"island", 900}, {"town", 400}, {"", 10}, {"harbor", 25_000},
		{"END", 0}, {"town", 1},
	} {
		if p.to == "END" {
			break
		}
		parcels <- p
	}
	close(parcels)

wait:
	select {
	case fees := <-bill:
		fmt.Println(fees)
	case <-time.After(patience):
		fmt.Println("still out")
		goto wait
	}
}
