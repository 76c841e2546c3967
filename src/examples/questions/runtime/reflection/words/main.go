// What reflect reads is what the interface value and the compiler's type
// descriptor hold. The structs copy Go 1.27's layout on 64-bit machines.
package main

import (
	"fmt"
	"reflect"
	"unsafe"
)

// eface is the memory of an any: two words.
type eface struct {
	typ  *descriptor
	data unsafe.Pointer
}

// descriptor copies the beginning of internal/abi.Type.
type descriptor struct {
	size     uintptr
	ptrBytes uintptr // how far from the start pointers may lie
	hash     uint32
	tflag    uint8
	align    uint8
	fieldAln uint8
	kind     uint8
}

func words(x any) eface { return *(*eface)(unsafe.Pointer(&x)) }

type person struct {
	Name string
	Age  int
}

func main() {
	for _, x := range []any{42, "hello", person{"Ann", 41}, new(int)} {
		d := words(x).typ
		t := reflect.TypeOf(x) // an interface holding the descriptor
		rtype := (*(*eface)(unsafe.Pointer(&t))).data
		fmt.Printf("%-11v size %2d, pointers in first %d, kind %-6v %v\n",
			t, d.size, d.ptrBytes, reflect.Kind(d.kind),
			unsafe.Pointer(d) == rtype)
	}

	// All values of a type share one descriptor.
	fmt.Println(words(1).typ == words(2).typ)
	// A reflect.Value is the two words and a word of flags.
	var x any = "hello"
	v := reflect.ValueOf(x)
	fmt.Println("reflect.Value:", unsafe.Sizeof(v), "bytes,",
		*(*eface)(unsafe.Pointer(&v)) == words(x))
}
