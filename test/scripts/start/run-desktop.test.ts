import { expect, test } from 'vitest';
import { runDesktop, whyNotOpened } from '../../../scripts/start/run-desktop.ts';

const soon = { code: 0, signal: null, after: 900, wasAsked: false } as const;

test.each([
  ['closed by a person', soon],
  ['a second one that handed over to the first', { ...soon, after: 300 }],
  ['one that said why it ends', { ...soon, code: 1 }],
  ['a crash after an hour', { ...soon, code: null, signal: 'SIGSEGV' as const, after: 3_600_000 }],
  ['told to end', { ...soon, code: null, signal: 'SIGTERM' as const, wasAsked: true }],
])('an app is taken to have opened: %s', (_, end) => {
  expect(whyNotOpened(end)).toBeNull();
});

test.each([
  ['a library that is missing', { ...soon, code: 127 }, /library/],
  ['a system that gives Chromium no sandbox', { ...soon, code: null, signal: 'SIGTRAP' as const }, /SIGTRAP/],
  ['a program for another machine', { ...soon, code: null }, /cannot be started/],
])('an app that ended at its start did not open: %s', (_, end, why) => {
  expect(whyNotOpened(end)).toMatch(why);
});

test('how a program ended is told, and one that cannot be started too', async () => {
  const ended = await runDesktop(process.execPath, ['--eval', 'process.exit(3)']);
  expect(ended).toMatchObject({ code: 3, signal: null, wasAsked: false });
  expect(await runDesktop('/nonexistent/electron', [])).toMatchObject({ code: null, signal: null });
});
