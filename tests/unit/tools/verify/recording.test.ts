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
