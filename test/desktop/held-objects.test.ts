import { setFlagsFromString } from 'node:v8';
import { setImmediate } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { QueueWatch } from '../../src-main/desktop/queue/queue-watch.ts';
import { english } from '../../src-main/desktop/words/english.ts';
import { createElectronStandin, type ElectronStandin } from '../support/electron-standin.ts';
import { totalsOfGroups } from '../support/totals-of-groups.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What nobody holds is gone afterwards; a weak reference that was looked at is held until its turn is over. */
async function collectAll(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await setImmediate();
    collect();
  }
}

let standin: ElectronStandin;
beforeEach(() => {
  vi.resetModules();
  standin = createElectronStandin('');
  vi.doMock('electron', () => standin.electron);
  return () => vi.doUnmock('electron');
});

describe('a notification', () => {
  test('leads where it should when it is clicked, however late', async () => {
    const { Notifier } = await import('../../src-main/desktop/notify/notifier.ts');
    const notifier = new Notifier();
    const visits: string[] = [];
    for (const title of ['one', 'two']) notifier.show({ title, body: '' }, () => visits.push(title));
    await collectAll();
    const [one, two] = standin.system.notifications;
    one?.emit('close');
    one?.emit('click');
    two?.emit('click');
    expect(visits).toEqual(['one', 'two']);
  });

  test('is let go of when many came after it', async () => {
    const { Notifier } = await import('../../src-main/desktop/notify/notifier.ts');
    const notifier = new Notifier();
    for (let at = 0; at < 25; at += 1) notifier.show({ title: String(at), body: '' }, () => undefined);
    await collectAll();
    const held = standin.system.notifications.filter(({ isHeld }) => isHeld);
    expect(held.map(({ options }) => options.title)).toEqual(
      Array.from({ length: 20 }, (_, at) => `${at + 5}`),
    );
  });
});

test('the icon in the tray stays, says what is new, and can be clicked', async () => {
  const { openTray } = await import('../../src-main/desktop/tray/open-tray.ts');
  const queue = new QueueWatch(totalsOfGroups({ safe: 1 }));
  const show = vi.fn();
  openTray({
    ...{ queue, show, words: () => english, image: () => ({}) as never },
    ask: () => Promise.reject(new Error('nobody asks')),
    quit: () => undefined,
  });
  await collectAll();
  const change = { seq: 1, totals: totalsOfGroups({ going: 1 }), rows: [], removed: [], order: false };
  queue.hear({ event: 'change', payload: change });
  const [icon] = standin.system.trays;
  icon?.emit('click');
  expect([icon?.tooltip, icon?.isHeld, show.mock.calls.length]).toEqual(['Sluice: 0 %', true, 1]);
});
