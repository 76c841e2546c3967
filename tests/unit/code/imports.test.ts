import { expect, test } from 'vitest';
import { importPaths } from '../../../src/code/imports.ts';

test.each([
  ['one path', 'import "net/http"', ['net/http']],
  ['a path of one character', 'import "C"', ['C']],
  ['a path right behind the word', 'import"fmt"', ['fmt']],
  ['a path far behind the word', 'import   "fmt"', ['fmt']],
  ['a named import', 'import str  "strings"', ['strings']],
  ['a name of one letter', 'import t "testing"', ['testing']],
  ['a dot import', 'import . "fmt"', ['fmt']],
  ['a blank import', 'import _ "embed"', ['embed']],
  ['several declarations', 'import "fmt"\nimport "os"\n', ['fmt', 'os']],
  ['a group', 'import (\n\t"fmt"\n\t"net/http"\n)', ['fmt', 'net/http']],
  ['a group right behind the word', 'import(\n\t"fmt"\n)', ['fmt']],
  ['an empty group', 'import (\n)', []],
  ['a path of one character in a group', 'import (\n\t"C"\n)', ['C']],
  [
    'named, dot and blank imports in a group',
    'import (\n\tt   "time"\n\tstr "strings"\n\t. "fmt"\n\t_ "embed"\n)',
    ['time', 'strings', 'fmt', 'embed'],
  ],
  ['a group in parts', 'import (\n\t"fmt"\n\n\t"example.com/a"\n)', ['fmt', 'example.com/a']],
  ['a group indented otherwise', 'import (\n"fmt"\n    "os"\n \t_ "embed"\n)', ['fmt', 'os', 'embed']],
  ['a group and a declaration', 'import (\n\t"fmt"\n)\n\nimport "os"\n', ['fmt', 'os']],
  ['a comment with parentheses', 'import (\n\t"fmt" // prints (mostly)\n\t"os"\n)', ['fmt', 'os']],
])('finds %s', (_, source, paths) => {
  expect(importPaths(`package main\n\n${source}\n`)).toEqual(paths);
});

test.each([
  ['a path in a comment of a group', 'import (\n\t"fmt" // not "log"\n\t// "os"\n)', ['fmt']],
  ['a declaration in a comment', 'import "fmt"\n\n// import "os"\n', ['fmt']],
  ['a declaration in a string', 'import "fmt"\n\nvar text = `\timport "os"`\n', ['fmt']],
  ['an indented declaration in a string', 'import "fmt"\n\nvar text = `\n\timport "os"\n`\n', ['fmt']],
  [
    'strings behind a group',
    'import (\n\t"fmt"\n)\n\nvar texts = []string{\n\t"a",\n}\n\nvar (\n\tb int\n)\n',
    ['fmt'],
  ],
])('takes no import from %s', (_, source, paths) => {
  expect(importPaths(`package main\n\n${source}\n`)).toEqual(paths);
});
