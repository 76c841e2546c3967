package main

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"unicode"
)

const text = " Thé, soup,\tTEA, pie\n"

type args []any

// pairs are the functions that both packages have, with arguments.
var pairs = []struct {
	ofStrings, ofBytes any
	args               args
}{
	{strings.Clone, bytes.Clone, args{text}},
	{strings.Compare, bytes.Compare, args{"tea", "TEA"}},
	{strings.Contains, bytes.Contains, args{text, "TEA"}},
	{strings.ContainsAny, bytes.ContainsAny, args{text, "xp"}},
	{strings.ContainsFunc, bytes.ContainsFunc, args{text, unicode.IsDigit}},
	{strings.ContainsRune, bytes.ContainsRune, args{text, 'é'}},
	{strings.Count, bytes.Count, args{text, ""}},
	{strings.Cut, bytes.Cut, args{text, ","}},
	{strings.CutLast, bytes.CutLast, args{text, ","}},
	{strings.CutPrefix, bytes.CutPrefix, args{text, " T"}},
	{strings.CutSuffix, bytes.CutSuffix, args{text, "tea"}},
	{strings.EqualFold, bytes.EqualFold, args{"tea", "TEA"}},
	{strings.Fields, bytes.Fields, args{text}},
	{strings.FieldsFunc, bytes.FieldsFunc, args{text, unicode.IsUpper}},
	{strings.FieldsFuncSeq, bytes.FieldsFuncSeq, args{text, unicode.IsUpper}},
	{strings.FieldsSeq, bytes.FieldsSeq, args{text}},
	{strings.HasPrefix, bytes.HasPrefix, args{text, " T"}},
	{strings.HasSuffix, bytes.HasSuffix, args{text, "tea"}},
	{strings.Index, bytes.Index, args{text, "TEA"}},
	{strings.IndexAny, bytes.IndexAny, args{text, "xp"}},
	{strings.IndexByte, bytes.IndexByte, args{text, byte(',')}},
	{strings.IndexFunc, bytes.IndexFunc, args{text, unicode.IsLetter}},
	{strings.IndexRune, bytes.IndexRune, args{text, 'é'}},
	{strings.Join, bytes.Join, args{[]string{"tea", "pie"}, ", "}},
	{strings.LastIndex, bytes.LastIndex, args{text, ","}},
	{strings.LastIndexAny, bytes.LastIndexAny, args{text, "xp"}},
	{strings.LastIndexByte, bytes.LastIndexByte, args{text, byte(',')}},
	{strings.LastIndexFunc, bytes.LastIndexFunc, args{text, unicode.IsUpper}},
	{strings.Lines, bytes.Lines, args{"tea\r\n\npie"}},
	{strings.Map, bytes.Map, args{unicode.ToUpper, text}},
	{strings.Repeat, bytes.Repeat, args{text, 3}},
	{strings.Replace, bytes.Replace, args{text, ",", " +", 2}},
	{strings.ReplaceAll, bytes.ReplaceAll, args{text, ",", ""}},
	{strings.Split, bytes.Split, args{text, ","}},
	{strings.SplitAfter, bytes.SplitAfter, args{text, ","}},
	{strings.SplitAfterN, bytes.SplitAfterN, args{text, ",", 2}},
	{strings.SplitAfterSeq, bytes.SplitAfterSeq, args{text, ","}},
	{strings.SplitN, bytes.SplitN, args{text, "", 4}},
	{strings.SplitSeq, bytes.SplitSeq, args{text, ","}},
	{strings.Title, bytes.Title, args{text}},
	{strings.ToLower, bytes.ToLower, args{text}},
	{strings.ToLowerSpecial, bytes.ToLowerSpecial, args{turkish, "IRMAK"}},
	{strings.ToTitle, bytes.ToTitle, args{text}},
	{strings.ToTitleSpecial, bytes.ToTitleSpecial, args{turkish, "izmir"}},
	{strings.ToUpper, bytes.ToUpper, args{text}},
	{strings.ToUpperSpecial, bytes.ToUpperSpecial, args{turkish, "izmir"}},
	{strings.ToValidUTF8, bytes.ToValidUTF8, args{"th\xe9 \xff", "?"}},
	{strings.Trim, bytes.Trim, args{text, " \n"}},
	{strings.TrimFunc, bytes.TrimFunc, args{text, unicode.IsSpace}},
	{strings.TrimLeft, bytes.TrimLeft, args{text, " \n"}},
	{strings.TrimLeftFunc, bytes.TrimLeftFunc, args{text, unicode.IsSpace}},
	{strings.TrimPrefix, bytes.TrimPrefix, args{text, " T"}},
	{strings.TrimRight, bytes.TrimRight, args{text, " \n"}},
	{strings.TrimRightFunc, bytes.TrimRightFunc, args{text, unicode.IsSpace}},
	{strings.TrimSpace, bytes.TrimSpace, args{text}},
	{strings.TrimSuffix, bytes.TrimSuffix, args{text, "tea"}},
}

var turkish = unicode.TurkishCase

// call gives the results as a text; strings become bytes where f wants them.
func call(f any, in args) string {
	fn := reflect.ValueOf(f)
	var values []reflect.Value
	for i, arg := range in {
		want := fn.Type().In(i)
		list, isList := arg.([]string)
		if isList && want == reflect.TypeFor[[][]byte]() {
			arg = [][]byte{[]byte(list[0]), []byte(list[1])}
		}
		values = append(values, reflect.ValueOf(arg).Convert(want))
	}
	results := ""
	for _, out := range fn.Call(values) {
		if out.Kind() != reflect.Func {
			results += fmt.Sprintf("%q ", out)
			continue
		}
		for part := range out.Seq() { // an iterator
			results += fmt.Sprintf("%q ", part)
		}
	}
	return results
}

func main() {
	differ := 0
	for _, p := range pairs {
		if call(p.ofStrings, p.args) != call(p.ofBytes, p.args) {
			differ++
		}
	}
	fmt.Println(len(pairs), "functions in both,", differ, "differ")
	fmt.Println("control:", call(bytes.TrimSpace, args{text}),
		call(strings.TrimLeft, args{text, " "}))
}
