import { expect, test } from 'vitest';
import { windowParams } from '../../../src-main/app/window/window-params.ts';

const nul = '/runs/a\0b.tif';
const pair = { kind: 'pair', path: nul, code: 'depth', replace: false };

test.each([
  ['localFiles', { paths: [nul] }],
  ['localFile', { path: nul }],
  ['previewFile', { path: nul, band: 1 }],
  ['fitFile', { path: '/a.tif', against: { kind: 'file', path: nul } }],
  ['browse', { path: nul }],
  ['proposeRun', { portal: 'https://a.lizard.net', scenario: 'x', paths: [nul] }],
  ['openPlan', { path: nul }],
  ['correct', { id: '1', corrections: [pair] }],
] as const)('%s takes no path with a NUL in it', (command, params) => {
  expect(windowParams[command].safeParse(params).success).toBe(false);
  const text = JSON.stringify(params).replaceAll('\\u0000', '');
  expect(windowParams[command].safeParse(JSON.parse(text)).success).toBe(true);
});
