import { describe, expect, test } from 'vitest';
import { platformOf } from '../../../../src/tools/setup/platform.ts';

describe('platformOf', () => {
  test.each([
    ['@esbuild/linux-x64', { os: ['linux'], cpu: ['x64'] }],
    ['@rolldown/binding-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
    ['lightningcss-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@img/sharp-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@pagefind/windows-arm64', { os: ['win32'], cpu: ['arm64'] }],
    ['@astrojs/compiler-binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@rolldown/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
    ['@bruits/satteri-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@oxc/parser-wasm32-wasip1', { cpu: ['wasm32'] }],
    ['@napi/thing-darwin-universal', { os: ['darwin'], cpu: [] }],
  ])('reads the machine from the name %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  test.each(['fsevents', 'sharp', '@types/trusted-types', 'my-linux', 'linuxx64', 'my-wasm32-wasi-loader'])(
    'knows no machine for the name %s',
    (name) => {
      expect(platformOf(name)).toBeUndefined();
    },
  );
});
