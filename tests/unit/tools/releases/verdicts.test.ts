import { expect, test } from 'vitest';
import { readVerdicts } from '../../../../src/tools/releases/verdicts.ts';

test('a package passes, has nothing to test, or fails with its first failing test', () => {
  const text = `go: downloading something
{"Action":"start","Package":"m/a/sum"}
{"Action":"pass","Package":"m/a/sum","Test":"TestSum","Elapsed":0}
{"Action":"pass","Package":"m/a/sum","Elapsed":0.002}
{"Action":"output","Package":"m/a/sum","Output":"ok"}
{"Action":"pass","Package":"m/b","Test":"TestNone","Elapsed":0}
{"Action":"fail","Package":"m/b","Test":"TestOne","Elapsed":0}
{"Action":"fail","Package":"m/b","Test":"TestTwo","Elapsed":0}
{"Action":"fail","Package":"m/b","Elapsed":0.002}
{"Action":"skip","Package":"m/c","Elapsed":0}
{"Action":"fail","Package":"m/d","Elapsed":0.1}
`;
  expect(Object.fromEntries(readVerdicts(text, 'm'))).toEqual({
    'a/sum': '',
    b: 'fails TestOne',
    c: '',
    d: 'fails its tests',
  });
});

test('tests whose package was not heard of again have no verdict', () => {
  const text = '{"Action":"fail","Package":"m/a","Test":"TestA"}\n{"Action":"start","Package":"m/a"}';
  expect([...readVerdicts(text, 'm')]).toEqual([]);
});
