import { expect, test } from 'vitest';
import { titleSlug } from '../../../src/headings/title-slug.ts';

test("a section's slug is its title without notes on versions", () => {
  expect(titleSlug('Channels')).toBe('channels');
  expect(titleSlug('Atomic Operations (sync/atomic)')).toBe('atomic-operations-sync-atomic');
  expect(titleSlug('Identifiers & Naming')).toBe('identifiers-naming');
  expect(titleSlug('Error Wrapping (Go 1.13+)')).toBe('error-wrapping');
  expect(titleSlug('Generics (Type Parameters) — Go 1.18+')).toBe('generics-type-parameters');
  expect(titleSlug('Modern Tooling (2024-2025 Standards)')).toBe('modern-tooling');
  expect(titleSlug('Iterators  (1.23)')).toBe('iterators');
  expect(titleSlug('Benchmarks (Go 1.24, again 1.26)')).toBe('benchmarks');
  expect(titleSlug('The go Toolchain (The go Command)')).toBe('the-go-toolchain-the-go-command');
});

test('what stands in parentheses, or before more of the title, is no note', () => {
  expect(titleSlug('Wire Formats (gRPC 1.2)')).toBe('wire-formats-grpc-12');
  expect(titleSlug('Naming (Go Style)')).toBe('naming-go-style');
  expect(titleSlug('Error Wrapping (Go 1.13) and Joining')).toBe('error-wrapping-go-113-and-joining');
});
