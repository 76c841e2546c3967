import { expect, test } from 'vitest';
import { lostAddresses, publishedAddresses } from '../../../src/addresses/record.ts';

const html =
  '<nav id="menu"></nav><main><h1 id="_top">C</h1><h2 id="axioms">A</h2><div id="no-heading"></div></main>';
const pages = [{ path: '/c/', html }];

test('the addresses of a site are its pages and their headings', () => {
  expect(publishedAddresses(pages)).toEqual(['/c/', '/c/#axioms']);
});

test('a recorded address is lost when its page or its id is gone', () => {
  expect(lostAddresses(['/c/', '/c/#axioms'], pages)).toEqual([]);
  expect(lostAddresses(['/d/', '/c/#gone'], pages)).toEqual(['/d/', '/c/#gone']);
});
