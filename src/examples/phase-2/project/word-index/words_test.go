package main_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// build compiles the program in this folder and returns where it lies.
func build(t *testing.T) string {
	t.Helper()
	// A result of go test is kept until something changes that the test has
	// read. What go build reads is not among that, so it is read here.
	read := func(path string, _ fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".go" {
			_, err = os.ReadFile(path)
		}
		return err
	}
	if err := filepath.WalkDir(".", read); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(t.TempDir(), "words.exe")
	cmd := exec.Command("go", "build", "-o", program, ".")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return program
}

// run gives it a text as a shell would, and returns what it wrote and how it
// ended.
func run(t *testing.T, program, args, text string) (
	out, errs string, status int,
) {
	t.Helper()
	cmd := exec.Command(program, strings.Fields(args)...)
	cmd.Stdin = strings.NewReader(text)
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			t.Fatal(err)
		}
		status = exit.ExitCode()
	}
	return stdout.String(), stderr.String(), status
}

// lines joins lines as a program prints them.
func lines(list ...string) string {
	if len(list) == 0 {
		return ""
	}
	return strings.Join(list, "\n") + "\n"
}

// shorten keeps a message readable.
func shorten(text string) string {
	if len(text) > 200 {
		return text[:200] + "…"
	}
	return text
}

func TestIndex(t *testing.T) {
	program := build(t)
	// Sixty words, every third of which occurs twice.
	var sixty, twice, once []string
	for i := range 60 {
		word := fmt.Sprint("w", i*37%60)
		if i%3 > 0 {
			sixty = append(sixty, word)
			once = append(once, "1 "+word+" 1")
			continue
		}
		sixty = append(sixty, word, word)
		twice = append(twice, "2 "+word+" 1")
	}
	tests := []struct {
		name, args, text string
		want             []string
	}{
		{"no text", "", "", nil},
		{"no words", "", "— … !\n\n", nil},
		{"counts", "", "cake tea tea\n", []string{"2 tea 1", "1 cake 1"}},
		{"lines, each once", "", "tea tea\ncake\ntea",
			[]string{"3 tea 1,3", "1 cake 2"}},
		{"many lines", "", strings.Repeat("tea\n", 11),
			[]string{"11 tea 1,2,3,4,5,6,7,8,9,10,11"}},
		{"equally frequent: the first comes first", "",
			strings.Join(sixty, " "), append(twice, once...)},
		{"only \\n ends a line", "", "a\u2028b\vc\rd\r\na",
			[]string{"2 a 1,2", "1 b 1", "1 c 1", "1 d 1"}},
		{"a line of 400,000 bytes", "", strings.Repeat("tea ", 100_000),
			[]string{"100000 tea 1"}},
		{"a word of 100,000 bytes", "",
			strings.Repeat("é", 50_000) + " é",
			[]string{"1 " + strings.Repeat("é", 50_000) + " 1", "1 é 1"}},

		{"no space between", "", "tea,cake;tea",
			[]string{"2 tea 1", "1 cake 1"}},
		{"hyphens and underscores end a word", "", "well-known snake_case",
			[]string{"1 well 1", "1 known 1", "1 snake 1", "1 case 1"}},
		{"apostrophes inside", "", "don't rock'n'roll l'été y'all'd've",
			[]string{"1 don't 1", "1 rock'n'roll 1", "1 l'été 1",
				"1 y'all'd've 1"}},
		{"apostrophes outside", "", "'tis dogs' 'fish' a''b c' d ’e’ f'",
			[]string{"1 tis 1", "1 dogs 1", "1 fish 1", "1 a 1", "1 b 1",
				"1 c 1", "1 d 1", "1 e 1", "1 f 1"}},
		{"two kinds of apostrophe", "", "don’t don't DON'T",
			[]string{"3 don’t 1"}},
		{"an apostrophe behind a mark", "", "cafe\u0301's",
			[]string{"1 cafe\u0301's 1"}},
		{"an apostrophe before a mark", "", "d'\u0301a",
			[]string{"1 d 1", "1 a 1"}},
		{"other quotation marks", "", "‘tea’ \"tea\" «tea» `tea`",
			[]string{"4 tea 1"}},
		{"digits", "", "B12 b12 007 3.50",
			[]string{"2 B12 1", "1 007 1", "1 3 1", "1 50 1"}},
		{"digits of others", "", "٤٢ ४२", []string{"1 ٤٢ 1", "1 ४२ 1"}},
		{"numbers that are no digits", "", "m² Ⅷ ½ x",
			[]string{"1 m 1", "1 x 1"}},
		{"a byte order mark", "", "\uFEFFtea tea", []string{"2 tea 1"}},

		{"letters beyond ASCII", "", "naïve Ωmega смузи 日本語 日本語",
			[]string{"2 日本語 1", "1 naïve 1", "1 Ωmega 1", "1 смузи 1"}},
		{"marks stay in the word", "",
			"cafe\u0301 हिन्दी हिन्दी a\u0308\u0304b",
			[]string{"2 हिन्दी 1", "1 cafe\u0301 1",
				"1 a\u0308\u0304b 1"}},
		{"a mark makes another word", "", "re\u0301sume\u0301 resume",
			[]string{"1 re\u0301sume\u0301 1", "1 resume 1"}},
		{"a mark begins no word", "", "I \u2764\uFE0F tea, -\u0301tea",
			[]string{"2 tea 1", "1 I 1"}},

		{"case", "", "tea Tea TEA", []string{"3 tea 1"}},
		{"the first spelling is shown", "", "TEA tea Tea cake Cake",
			[]string{"3 TEA 1", "2 cake 1"}},
		{"case beyond ASCII", "", "café CAFÉ Ёлка ёлка Ёж",
			[]string{"2 café 1", "2 Ёлка 1", "1 Ёж 1"}},
		{"case of a combined letter", "", "cafe\u0301 CAFE\u0301",
			[]string{"2 cafe\u0301 1"}},
		{"the sigma at the end of a word", "", "Οδός ΟΔΌΣ οδόσ",
			[]string{"3 Οδός 1"}},
		{"k, K and the Kelvin sign", "", "k \u212A K 300\u212A 300K",
			[]string{"3 k 1", "2 300\u212A 1"}},
		{"s and the long s", "", "ſo so SO", []string{"3 ſo 1"}},
		{"three cases of one letter", "", "ǆ ǅ Ǆ", []string{"3 ǆ 1"}},
		{"letters of four bytes", "", "\U00010400 \U00010428",
			[]string{"2 \U00010400 1"}},
		{"i with and without a dot", "", "İnci inci ılık ilik ILIK",
			[]string{"2 ilik 1", "1 İnci 1", "1 inci 1", "1 ılık 1"}},
		{"ß is not ss", "", "Maße MASSE MAẞE Masse",
			[]string{"2 Maße 1", "2 MASSE 1"}},

		{"-n", "-n 2", "a b b c c c", []string{"3 c 1", "2 b 1"}},
		{"-n of more than there are", "-n 9", "a b",
			[]string{"1 a 1", "1 b 1"}},
		{"-n 0", "-n 0", "a b", []string{"1 a 1", "1 b 1"}},
		{"-min", "-min 4", "tea cake milk", []string{"1 cake 1", "1 milk 1"}},
		{"-min counts no bytes", "-min 4", "été ложь茶 тот 茶葉",
			[]string{"1 ложь茶 1"}},
		{"-min counts no marks", "-min 3",
			"e\u0301te\u0301 e\u0301t a\u0308\u0304b",
			[]string{"1 e\u0301te\u0301 1"}},
		{"-min counts no apostrophes", "-min 4", "I'll y'all can’t",
			[]string{"1 y'all 1", "1 can’t 1"}},
		{"-min comes before -n", "-n 1 -min 2", "a a ab", []string{"1 ab 1"}},

		{"U+FFFD is no fault", "", "tea\uFFFDtea", []string{"2 tea 1"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := run(t, program, test.args, test.text)
			want := lines(test.want...)
			if out != want || errs != "" || status != 0 {
				t.Errorf("words %s < %q\n got %q, status %d, %q in error\n"+
					"want %q", test.args, shorten(test.text), shorten(out),
					status, errs, shorten(want))
			}
		})
	}
}

func TestFile(t *testing.T) {
	program := build(t)
	file := filepath.Join(t.TempDir(), "menu.txt")
	if err := os.WriteFile(file, []byte("tea\nTea\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "-n", "1", file)
	out, err := cmd.CombinedOutput()
	if want := "2 tea 1,2\n"; string(out) != want || err != nil {
		t.Errorf("words -n 1 FILE: %q, %v, want %q", out, err, want)
	}
}

func TestInvalidUTF8(t *testing.T) {
	program := build(t)
	tests := []struct {
		name, args, text string
		want             []string
		says             string
	}{
		{"a byte of Latin-1", "", "tea\ncaf\xe9 tea\n\xff\n",
			[]string{"2 tea 1,2", "1 caf 2"}, "line 2"},
		{"inside a word", "", "te\xffa \x80don\xbf't",
			[]string{"1 te 1", "1 a 1", "1 don 1", "1 t 1"}, "line 1"},
		{"a character cut off", "", "\uFFFD\n\ntea caf\xc3\ntea",
			[]string{"2 tea 3,4", "1 caf 3"}, "line 3"},
		{"half a surrogate pair", "", "a\nb\xed\xa0\x80c",
			[]string{"1 a 1", "1 b 2", "1 c 2"}, "line 2"},
		{"told with -n, too", "-n 1", "a a\nb\nc\xc0",
			[]string{"2 a 1"}, "line 3"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := run(t, program, test.args, test.text)
			if want := lines(test.want...); out != want || status != 1 {
				t.Errorf("words %s < %q\n got %q, status %d\n"+
					"want %q, status 1",
					test.args, test.text, out, status, want)
			}
			if !strings.Contains(errs, test.says) {
				t.Errorf("words %s < %q: %q on standard error "+
					"does not say %q",
					test.args, test.text, errs, test.says)
			}
		})
	}
}

func TestFailures(t *testing.T) {
	program := build(t)
	tests := []struct {
		name, args, says string
		status           int
	}{
		{"no such file", "missing.txt", "missing.txt", 1},
		{"two files", "a.txt b.txt", "usage", 2},
		{"a negative limit", "-n -1", "usage", 2},
		{"a negative length", "-min -1", "usage", 2},
		{"no number", "-n many", "usage", 2},
		{"no such flag", "-top 3", "usage", 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, status := run(t, program, test.args, "tea\n")
			if status != test.status {
				t.Errorf("words %s: status %d, want %d",
					test.args, status, test.status)
			}
			if !strings.Contains(strings.ToLower(errs), test.says) {
				t.Errorf("words %s: %q on standard error does not say %q",
					test.args, errs, test.says)
			}
			if out != "" {
				t.Errorf("words %s: wrote %q, want nothing", test.args, out)
			}
		})
	}
}
