/** A line of `go test -json`, as far as it is asked. */
interface TestEvent {
  Action: string;
  Package?: string;
  Test?: string;
}

/**
 * Reads what `go test -json` printed.
 * @returns folder → the first test that fails, or that the package fails; empty where it passes
 */
export function readVerdicts(text: string, moduleName: string): Map<string, string> {
  const verdicts = new Map<string, string>();
  const failed = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (!line.startsWith('{')) continue;
    const { Action, Package = '', Test } = JSON.parse(line) as TestEvent;
    const folder = Package.slice(moduleName.length + 1);
    if (Action === 'fail' && Test !== undefined && !failed.has(folder)) failed.set(folder, `fails ${Test}`);
    if (Test !== undefined) continue;
    if (Action === 'fail') verdicts.set(folder, failed.get(folder) ?? 'fails its tests');
    // Without a test to run, a package is skipped.
    else if (Action === 'pass' || Action === 'skip') verdicts.set(folder, '');
  }
  return verdicts;
}
