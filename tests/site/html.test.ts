import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DEVIATIONS } from './html-rules.ts';
import { htmlFiles, pages, redirects } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: Object.fromEntries(Object.entries(DEVIATIONS).map(([rule, { setting }]) => [rule, setting])),
});

// All redirects are one page but for where they lead; tests/site/links.test.ts holds them to that.
const paths = [...pages, ...redirects.slice(0, 1)].map(({ path }) => path);

test.for(paths)('%s is valid HTML', async (path) => {
  const html = htmlFiles.get(path)?.html ?? '';
  const report = await validator.validateString(html, path);
  const problems = report.results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector, offset }) => {
      const found = html.slice(offset, offset + 60);
      return `${path}: ${message} at ${selector ?? 'the top'}, "${found}" (https://html-validate.org/rules/${ruleId}.html)`;
    });
  expect(problems).toEqual([]);
});
