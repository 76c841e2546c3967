import css from '@eslint/css';
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', 'node_modules', 'tests/fixtures']),
  { files: ['**/*.{js,mjs,ts,astro}'], extends: [js.configs.recommended, tseslint.configs.recommended] },
  // TypeScript knows which names exist, and theme.js runs in the browser.
  { files: ['**/*.{mjs,ts,astro}', 'src/frame/theme.js'], rules: { 'no-undef': 'off' } },
  ...astro.configs['flat/recommended'],
  { ...mdx.flat, files: ['**/*.mdx'], rules: { ...mdx.flat.rules, 'no-unused-expressions': 'off' } },
  {
    files: ['**/*.css'],
    plugins: { css },
    language: 'css/css',
    extends: ['css/recommended'],
    rules: {
      // Browsers that lack a newer property show the page a little plainer, and no less readable.
      'css/use-baseline': 'off',
      // Starlight's properties are defined in its own style sheets.
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
    },
  },
);
