package main

import "fmt"

type playlist []string

func (p playlist) rename(i int, song string) { p[i] = song }
func (p playlist) add(song string)           { p = append(p, song) }

func main() {
	songs := playlist{"Misty"}
	songs.rename(0, "Naima")
	songs.add("So What")
	fmt.Println(len(songs), songs[0])
}
