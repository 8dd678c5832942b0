import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askYesNo } from '../../../src-main/headless/cli/ask-yes-no.ts';
import { fakeCaller } from '../../support/fake-caller.ts';

function asked(signal = new AbortController().signal) {
  const stdin = new PassThrough();
  const { caller, stderr, stdout } = fakeCaller({ stdin });
  return { stdin, stderr, stdout, answer: askYesNo('Upload 1 file?', caller, signal) };
}

test.each([
  ['y\n', true],
  [' YES \r\n', true],
  ['n\n', false],
  ['\n', false],
  ['yesterday\n', false],
])('%j is %s', async (typed, expected) => {
  const { stdin, stderr, stdout, answer } = asked();
  stdin.write(typed);
  expect(await answer).toBe(expected);
  expect([stderr(), stdout()]).toEqual(['Upload 1 file? [y/N] ', '']);
});

test('the end of input is a no', async () => {
  const { stdin, answer } = asked();
  stdin.end();
  expect(await answer).toBe(false);
});

test('a signal ends the question with its own reason', async () => {
  const stop = new AbortController();
  const { answer } = asked(stop.signal);
  const reason = new Error('stopped');
  stop.abort(reason);
  await expect(answer).rejects.toBe(reason);
});
