import { expect, test } from 'vitest';
import { openingLinks } from '../../../src-renderer/bridge/opening-links.ts';
import type { Transport } from '../../../src-renderer/bridge/transport.ts';

const answering = (answer: unknown): Transport => ({
  ...{ id: 'a', invoke: () => Promise.resolve(answer) },
  ...{ subscribe: () => () => undefined, onLink: () => () => undefined },
});

test('a link the program has found to be good is opened by the page, no other', async () => {
  const opened: string[] = [];
  const over = (answer: unknown) => openingLinks(answering(answer), (url) => opened.push(url));
  const good = over({ ok: true, value: { opened: false } });
  expect(await good.invoke('openLink', { url: 'https://a.lizard.net/x?to=b#c' })).toEqual({
    ...{ ok: true, value: { opened: true } },
  });
  expect(await good.invoke('speed', { url: 'https://b.example' })).toEqual({
    ok: true,
    value: { opened: false },
  });
  const refused = { ok: false, failure: { code: 'unsupported', message: 'No.' } };
  expect(await over(refused).invoke('openLink', { url: 'javascript:1' })).toEqual(refused);
  expect(opened).toEqual(['https://a.lizard.net/x']);
});
