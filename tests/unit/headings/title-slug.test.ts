import { expect, test } from 'vitest';
import { titleSlug } from '../../../src/headings/title-slug.ts';

test("a section's slug is its title without notes on versions", () => {
  expect(titleSlug('Channels')).toBe('channels');
  expect(titleSlug('Atomic Operations (sync/atomic)')).toBe('atomic-operations-sync-atomic');
  expect(titleSlug('Identifiers & Naming')).toBe('identifiers-naming');
  expect(titleSlug('Error Wrapping (Go 1.13+)')).toBe('error-wrapping');
  expect(titleSlug('Generics (Type Parameters) — Go 1.18+')).toBe('generics-type-parameters');
  expect(titleSlug('Modern Tooling (2024-2025 Standards)')).toBe('modern-tooling');
  expect(titleSlug('The go Toolchain (The go Command)')).toBe('the-go-toolchain-the-go-command');
});
