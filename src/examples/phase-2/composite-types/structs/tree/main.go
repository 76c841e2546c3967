package main

import "fmt"

type folder struct {
	name   string
	parent *folder
	below  []folder
}

func (f *folder) path() string {
	if f == nil {
		return ""
	}
	return f.parent.path() + "/" + f.name
}

func main() {
	home := &folder{name: "home"}
	ada := &folder{name: "ada", parent: home}
	photos := folder{name: "photos", parent: ada}
	photos.below = append(photos.below, folder{name: "2026"})
	fmt.Println(photos.path(), photos.below[0].name)
}
