import { describe, expect, test } from 'vitest';
import {
  type Place,
  recordComplaint,
  recordCrash,
  recordRace,
  recordRun,
  recordTests,
  type Run,
  shownLine,
} from '../../../../src/tools/verify/recording.ts';

const source = '//example:panics\n\npackage main\n\nfunc main() {\n\tpanic("no")\n}\n';
const place: Place = {
  directory: '/home/me/site/src/examples/phase-5/demo',
  moduleRoot: '/home/me/site/src/examples',
  sources: new Map([['main.go', source]]),
};
const run = (changes: Partial<Run>): Run => ({
  stdout: '',
  stderr: '',
  status: 0,
  timedOut: false,
  ...changes,
});

describe('the output of a run', () => {
  test('is recorded as it is, with one newline at the end', () => {
    expect(recordRun(run({ stdout: 'one\n\ttwo\n\n' }), place)).toBe('one\n\ttwo\n');
  });

  test('keeps the paths that are no place of the example, also where that is the module itself', () => {
    const root = { ...place, directory: place.moduleRoot };
    const text = 'GET /a and b/c, C:\\d and e/.f\n';
    expect(recordRun(run({ stdout: text }), root)).toBe(text);
    expect(recordRun(run({ stdout: text }), place)).toBe(text);
  });

  test('names its own files from its folder, whichever way a tool writes them', () => {
    const names = [
      'phase-5\\demo\\go.txt',
      '.\\phase-5\\demo\\go.txt',
      'phase-5/demo/go.txt',
      './phase-5/demo/go.txt',
    ];
    for (const name of names) expect(recordRun(run({ stdout: `${name}\n` }), place)).toBe('./go.txt\n');
  });

  test('is nothing where nothing was printed', () => {
    expect(recordRun(run({ stderr: 'to the log' }), place)).toBe('');
  });

  test('names no path of this machine', () => {
    expect(
      recordRun(run({ stdout: `${place.directory}/main.go and ${place.moduleRoot}/go.mod\n` }), place),
    ).toBe('./main.go and ./go.mod\n');
  });

  test('counts lines as the page shows them', () => {
    expect(shownLine(source, 6)).toBe(4);
    expect(recordRun(run({ stdout: 'main.go:6: reached; other.go:6 is not ours\n' }), place)).toBe(
      'main.go:4: reached; other.go:6 is not ours\n',
    );
  });

  test('has LF line ends where the program wrote CRLF', () => {
    expect(recordRun(run({ stdout: 'one\r\ntwo\r\n' }), place)).toBe('one\ntwo\n');
  });
});

describe('a crash', () => {
  const stderr = `panic: no

goroutine 1 [running]:
main.fail(0xc000012345, {0x1234, 0x5})
	${place.directory}/main.go:6 +0x1d
runtime.gopark(...)
	/usr/lib/go/src/runtime/proc.go:435
main.main()
	${place.directory}/main.go:6 +0x25
`;

  test('keeps the message, the goroutine, the calls of the example and the exit status', () => {
    expect(recordCrash(run({ stdout: 'before\n', stderr, status: 2 }), place)).toBe(`before
panic: no

goroutine 1 [running]:
main.fail(...)
	./main.go:4
main.main()
	./main.go:4
exit status 2
`);
  });

  test('gives other goroutines no number, and leaves out those with no call of the example', () => {
    const dump = `fatal error: all goroutines are asleep - deadlock!

goroutine 1 [sync.WaitGroup.Wait, 2 minutes]:
main.main()
	${place.directory}/main.go:6 +0x25

goroutine 19 [GC worker (idle)]:
runtime.gcBgMarkWorker()
	/usr/lib/go/src/runtime/mgc.go:1 +0x1

goroutine 34 [chan send]:
main.main.func1()
	${place.directory}/main.go:6 +0x1
created by main.main in goroutine 1
	${place.directory}/main.go:6 +0x9
`;
    expect(recordCrash(run({ stderr: dump, status: 2 }), place))
      .toBe(`fatal error: all goroutines are asleep - deadlock!

goroutine 1 [sync.WaitGroup.Wait]:
main.main()
	./main.go:4

goroutine N [chan send]:
main.main.func1()
	./main.go:4
created by main.main in goroutine 1
	./main.go:4
exit status 2
`);
  });

  test('shows an endless recursion once', () => {
    const call = `main.deeper(0x1)\n\t${place.directory}/main.go:6 +0x1\n`;
    const dump = `runtime: sp=0xc0200e1390 stack=[0xc0200e0000, 0xc0400e0000]\nfatal error: stack overflow\n\ngoroutine 1 [running]:\n${call.repeat(5)}`;
    expect(recordCrash(run({ stderr: dump, status: 2 }), place)).toBe(
      'fatal error: stack overflow\n\ngoroutine 1 [running]:\nmain.deeper(...)\n\t./main.go:4\nexit status 2\n',
    );
  });

  test('takes out addresses and the clock', () => {
    const text =
      '2026/11/20 13:00:01 lost 0xc000012345\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x47]\n';
    expect(recordCrash(run({ stderr: text, status: 1 }), place)).toBe(
      '2009/11/10 23:00:00 lost 0x…\n[signal SIGSEGV: segmentation violation]\nexit status 1\n',
    );
  });

  test('on Windows is the same', () => {
    const windows: Place = {
      directory: 'C:\\site\\src\\examples\\demo',
      moduleRoot: 'C:\\site\\src\\examples',
      sources: place.sources,
    };
    const dump = `panic: no\r\n\r\ngoroutine 1 [running]:\r\nmain.main()\r\n\tC:/site/src/examples/demo/main.go:6 +0x25\r\n`;
    expect(recordCrash(run({ stderr: dump, status: 2 }), windows)).toBe(
      'panic: no\n\ngoroutine 1 [running]:\nmain.main()\n\t./main.go:4\nexit status 2\n',
    );
  });
});

describe('a race', () => {
  test('keeps who touched what where, of the first report', () => {
    const report = `==================
WARNING: DATA RACE
Read at 0x00c000012108 by goroutine 18:
  main.main.func1()
      ${place.directory}/main.go:6 +0x44

Previous write at 0x00c000012108 by goroutine 7:
  runtime.racewrite()
      /usr/lib/go/src/runtime/race.go:1 +0x1
  main.main.func1()
      ${place.directory}/main.go:6 +0x5c

Goroutine 18 (running) created at:
  main.main()
      ${place.directory}/main.go:6 +0x11
==================
==================
WARNING: DATA RACE
Write at 0x00c000012108 by main goroutine:
  main.main()
      ${place.directory}/main.go:6 +0x44
==================
Found 2 data race(s)
`;
    expect(recordRace(run({ stdout: 'total 1\n', stderr: report, status: 66 }), place)).toBe(`total 1
WARNING: DATA RACE
Read by one goroutine:
  main.main.func1()
      ./main.go:4
Previous write by another goroutine:
  main.main.func1()
      ./main.go:4
exit status 66
`);
  });
});

describe('a complaint', () => {
  test('of the compiler is as it would be beside the file', () => {
    const text =
      '# roadmap.example/phase-5/demo\nphase-5/demo/main.go:6:2: declared and not used: x\n\thave (int)\n';
    expect(recordComplaint(text, place)).toBe('./main.go:4:2: declared and not used: x\n\thave (int)\n');
  });

  test('of go vet names types of the example by its package', () => {
    const text =
      '# roadmap.example/phase-5/demo\n# [roadmap.example/phase-5/demo]\nphase-5/demo/main.go:6:2: f passes lock by value: roadmap.example/phase-5/demo.account contains sync.Mutex\n';
    expect(recordComplaint(text, place)).toBe(
      './main.go:4:2: f passes lock by value: main.account contains sync.Mutex\n',
    );
  });
});

describe('tests', () => {
  test('are listed in the order they started, with their logs and without timings', () => {
    const events = [
      { Action: 'start' },
      { Action: 'run', Test: 'TestA' },
      { Action: 'output', Test: 'TestA', Output: '=== RUN   TestA\n' },
      { Action: 'run', Test: 'TestA/sub' },
      { Action: 'output', Test: 'TestA', Output: '    main.go:6: counted\n' },
      { Action: 'output', Test: 'TestA', Output: '--- PASS: TestA (0.01s)\n' },
      { Action: 'output', Test: 'TestA/sub', Output: '    --- PASS: TestA/sub (0.01s)\n' },
      { Action: 'pass', Test: 'TestA/sub' },
      { Action: 'pass', Test: 'TestA' },
      { Action: 'run', Test: 'TestB' },
      { Action: 'skip', Test: 'TestB' },
      { Action: 'output', Output: 'ok  \troadmap.example/phase-5/demo\t1.2s\n' },
      { Action: 'pass' },
    ];
    expect(recordTests(events, place)).toBe(`--- PASS: TestA
    main.go:4: counted
    --- PASS: TestA/sub
--- SKIP: TestB
PASS
`);
  });
});

/** An example of more lines than nine, each of them shown as it is numbered. */
const long: Place = {
  ...place,
  sources: new Map([['main.go', `package main\n${'// more\n'.repeat(30)}`]]),
};
const main = `${place.directory}/main.go`;
const crash = (stderr: string) => recordCrash(run({ stderr, status: 2 }), long);

describe('the dump of a crash', () => {
  test('has no more than four goroutines', () => {
    const goroutine = (id: number) =>
      `goroutine ${id} [chan send]:\nmain.send${id}(...)\n\t${main}:${id} +0x1\n`;
    const shown = crash(`panic: no\n\n${[11, 12, 13, 14, 15].map(goroutine).join('\n')}`);
    expect(shown.match(/main\.send\d+/g)).toEqual([
      'main.send11',
      'main.send12',
      'main.send13',
      'main.send14',
    ]);
  });

  test('has no more than four calls of a goroutine, in the lines that a page shows', () => {
    const calls = [11, 12, 13, 14, 15]
      .map((line) => `main.f${line}(0x1)\n\t${main}:${line} +0x1d\n`)
      .join('');
    expect(crash(`panic: no\n\ngoroutine 1 [running]:\n${calls}`)).toBe(
      'panic: no\n\ngoroutine 1 [running]:\n' +
        [11, 12, 13, 14].map((line) => `main.f${line}(...)\n\t./main.go:${line}\n`).join('') +
        'exit status 2\n',
    );
  });

  test('keeps the goroutine that crashed, also where none of its calls is of the example', () => {
    expect(
      crash('panic: no\n\ngoroutine 1 [running]:\nruntime.throw(...)\n\t/go/src/panic.go:1 +0x1\n'),
    ).toBe('panic: no\n\ngoroutine 1 [running]:\nexit status 2\n');
  });

  test('may have no message above it', () => {
    expect(crash(`goroutine 1 [running]:\nmain.main()\n\t${main}:12\n`)).toBe(
      'goroutine 1 [running]:\nmain.main()\n\t./main.go:12\nexit status 2\n',
    );
  });

  test('leaves out the stack of the runtime and calls that Go elides', () => {
    const dump = `fatal error: stack overflow\n\nruntime stack:\nruntime.throw(...)\n\t/go/src/panic.go:1 +0x1\n
goroutine 1 [running]:\nmain.deep(0x1)\n\t${main}:12 +0x1\n...100 frames elided...\nmain.main()\n\t${main}:20 +0x1\n`;
    expect(crash(dump)).toBe(
      'fatal error: stack overflow\n\ngoroutine 1 [running]:\nmain.deep(...)\n\t./main.go:12\n' +
        'main.main()\n\t./main.go:20\nexit status 2\n',
    );
  });

  test('begins with a line of its own, so what a message says of goroutines and stacks stays', () => {
    const message = 'waiting for goroutine 7 to end\nruntime stack: 8 KB\npanic: no';
    expect(crash(message)).toBe(`${message}\nexit status 2\n`);
  });

  test('does not tell how many minutes a goroutine waited, nor which of them started it', () => {
    const dump = `panic: no\n\ngoroutine 1 [running]:\n\ngoroutine 18 [chan receive, 12 minutes]:
main.(*store).wait(0xc0001)\n\t${main}:12 +0x1\ncreated by main.start in goroutine 17\n\t${main}:20 +0x1\n`;
    expect(crash(dump)).toContain(
      'goroutine N [chan receive]:\nmain.(*store).wait(...)\n\t./main.go:12\ncreated by main.start\n\t./main.go:20\n',
    );
  });

  test('follows the output at once, whatever empty lines are between', () => {
    expect(recordCrash(run({ stdout: 'before\n\n\n', stderr: 'panic: no\n\n', status: 2 }), place)).toBe(
      'before\npanic: no\nexit status 2\n',
    );
  });
});

test('only the clock that a log begins a line with is taken out, fractions of a second too', () => {
  expect(crash('2026/11/20 13:00:01.123456 lost\nnext at 2026/11/20 13:00:01 sharp\n')).toBe(
    '2009/11/10 23:00:00 lost\nnext at 2026/11/20 13:00:01 sharp\nexit status 2\n',
  );
});

test('no line ends with spaces', () => {
  expect(recordRun(run({ stdout: 'one \t \n\ttwo  \n' }), place)).toBe('one\n\ttwo\n');
});

describe('the report of a race', () => {
  const access = (what: string, ...lines: number[]) =>
    `${what}:\n${lines.map((line) => `  main.f${line}()\n      ${main}:${line} +0x44\n`).join('')}\n`;

  test('names of each access the call of the example that made it, not those above', () => {
    const report = `WARNING: DATA RACE\n${access('Write at 0x00c0 by main goroutine', 12, 20)}${access('Previous read at 0x00c0 by goroutine 17', 15, 21)}`;
    expect(recordRace(run({ stderr: report, status: 66 }), long)).toBe(
      'WARNING: DATA RACE\nWrite by main goroutine:\n  main.f12()\n      ./main.go:12\n' +
        'Previous read by another goroutine:\n  main.f15()\n      ./main.go:15\nexit status 66\n',
    );
  });

  test('ends where it ends, though another follows', () => {
    const report = `WARNING: DATA RACE\n${access('Write at 0x00c0 by main goroutine', 12)}==================\n==================\nWARNING: DATA RACE\n${access('Read at 0x00c0 by main goroutine', 15)}`;
    expect(recordRace(run({ stderr: report, status: 66 }), long)).not.toContain('f15');
  });

  test('is left out where there was none', () => {
    expect(recordRace(run({ stdout: 'sum 2\n', stderr: 'done\n' }), place)).toBe('sum 2\nexit status 0\n');
  });
});

describe('the lines of a complaint', () => {
  const kept = (text: string) => recordComplaint(text, place);

  test('are without the headings of packages and without the exit status', () => {
    expect(kept('# m/a\nmain.go:6:2: one\nexit status 1\n# m/b\nmain.go:6:2: two\nexit status 12\n')).toBe(
      'main.go:4:2: one\nmain.go:4:2: two\n',
    );
  });

  test('stay where they only mention them', () => {
    const text =
      "main.go:6:2: invalid character U+0023 '#'\nmain.go:6:2: see vet: copylocks\nit said exit status 1\nexit status 1 is no error\n";
    expect(kept(text)).toBe(text.replaceAll(':6:', ':4:'));
  });

  test('name types by the package of the example, which need not be main', () => {
    const store = {
      ...place,
      sources: new Map([['a.go', '// This package is documented.\npackage store\n']]),
    };
    expect(
      recordComplaint('a.go:2:1: roadmap.example/phase-5/demo.account has no field x\n', store),
    ).toContain(': store.account has');
  });
});

describe('the results of tests', () => {
  const results = (...events: Parameters<typeof recordTests>[0][number][]) => recordTests(events, place);
  const started = { Action: 'run', Test: 'TestA' };
  const said = (Output: string) => ({ Action: 'output', Test: 'TestA', Output });

  test('say of one that fails what it said, and that not all pass', () => {
    expect(
      results(
        started,
        said('    main.go:6: got 1\n'),
        said('--- FAIL: TestA (0.00s)\n'),
        { Action: 'fail', Test: 'TestA' },
        { Action: 'output', Output: 'FAIL\n' },
        { Action: 'fail' },
      ),
    ).toBe('--- FAIL: TestA\n    main.go:4: got 1\nFAIL\n');
  });

  test('have one that never came to an end fail, and no verdict on all', () => {
    expect(results(started, { Action: 'output', Output: 'panic: test timed out\n' })).toBe(
      '--- FAIL: TestA\n',
    );
  });

  test('keep what only looks like a line of go test, and nothing of pauses and empty lines', () => {
    expect(
      results(
        started,
        { Action: 'pause', Test: 'TestA' },
        { Action: 'cont', Test: 'TestA' },
        said('a === b\n'),
        said('so --- PASS: no\n'),
        { Action: 'pass', Test: 'TestA' },
        { Action: 'run', Test: 'TestB' },
        { Action: 'output', Test: 'TestB', Output: '\n' },
        { Action: 'pass', Test: 'TestB' },
        { Action: 'pass' },
      ),
    ).toBe('--- PASS: TestA\na === b\nso --- PASS: no\n--- PASS: TestB\nPASS\n');
  });
});
