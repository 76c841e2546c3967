import { type Example, goFiles, readContext } from '../../code/example.ts';
import { importPaths } from '../../code/imports.ts';
import { KINDS } from '../../code/kinds.ts';

/**
 * Why an example is not tried with older releases; `undefined` where it is.
 * @param moduleRoot the folder of the examples' module, absolute
 */
export function passedOver(example: Example, moduleRoot: string): string | undefined {
  if (KINDS[example.kind].needs === 'session') return 'they are sessions at the command line';
  if (KINDS[example.kind].build === 'refused') return 'they must not compile';
  // A module that an example needs has an oldest release of its own, which says nothing about the example.
  if (readContext(moduleRoot, example.files).has('go.mod')) return 'they need other modules';
  if (goFiles(example.files).some(([, text]) => importPaths(text).includes('C'))) return 'they need cgo';
  return undefined;
}
