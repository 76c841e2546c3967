/**
 * Measures whether converting is linear: `node tests/bench/convert.ts [MB…]` converts generated documents of 1, 2, 5
 * and 10 MB and prints the processor time per megabyte, its ratio to the smallest document's, and the memory used at most.
 */
import { checkPage } from '../../src/tools/convert/fidelity.ts';
import { convert } from '../../src/tools/convert/convert.ts';

/** Ten megabytes have to be converted in this time and memory. */
const LIMIT = { seconds: 20, megabytes: 1500 };

/** A section with all that documents usually hold, so that no path is left out. */
function section(number: number): string {
  const { phase, minor } = { phase: Math.floor(number / 20), minor: number % 20 };
  const heading =
    minor === 0
      ? `## Phase ${phase}: Part ${phase}\n\n**Objective:** read on.\n`
      : `### ${phase}.${minor} Topic ${number}`;
  return `${heading}
*What topic ${number} is for.*

A paragraph with \`code{${number}}\`, **bold**, a map[string]interface{} and a List<T>, see [topic](#${phase}${minor}-topic-${number}),
[the reference][ref-${number}], <https://example.org/${number}> and a note[^n${number}]. It has a second line<br>of text.

- first {item}
  - nested with damaged text â€” here
    \`\`\`go
    func f${number}() { ch <- struct{}{} }
    \`\`\`
- second

| name | value |
|------|-------|
| a    | \`x|y\` ${number} |

\`\`\`sh
# build number ${number}
go build ./... && echo {}
\`\`\`

<details>
<summary>More on ${number}</summary>

Folded *text*.

</details>

    indented code ${number}

[ref-${number}]: https://example.org/ref/${number}
[^n${number}]: The note's text.

`;
}

function documentOf(megabytes: number): Uint8Array {
  const parts: string[] = ['# A long document\n\n'];
  let size = 0;
  for (let number = 20; size < megabytes * 1e6; number++) {
    const part = section(number);
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return Buffer.from(parts.join(''));
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
let first: number | undefined;
let failed = false;
for (const megabytes of sizes.length > 0 ? sizes : [1, 2, 5, 10]) {
  const bytes = documentOf(megabytes);
  const start = performance.now();
  const before = process.cpuUsage();
  const { pages } = convert([{ path: 'long.md', bytes }]);
  for (const page of pages) checkPage(page, page.text);
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(before);
  const cpu = (used.user + used.system) / 1e6;
  const perMegabyte = cpu / (bytes.length / 1e6);
  first ??= perMegabyte;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${(bytes.length / 1e6).toFixed(1)} MB: ${pages.length} pages in ${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of processor time, ${perMegabyte.toFixed(3)} s/MB (ratio ${(perMegabyte / first).toFixed(2)}), ${memory.toFixed(0)} MB memory`,
  );
  failed ||= cpu > (LIMIT.seconds * megabytes) / 10 + 1 || memory > LIMIT.megabytes;
}
if (failed) process.exitCode = 1;
