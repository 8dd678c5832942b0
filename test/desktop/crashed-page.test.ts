import { describe, expect, test, vi } from 'vitest';
import { PageLink } from '../../src-main/desktop/window/page-link.ts';
import { reloadCrashed } from '../../src-main/desktop/window/reload-crashed.ts';
import { StandinContents } from '../support/electron-standin-window.ts';

const visit = { event: 'visit', payload: { view: 'history' } } as const;
const change = { event: 'settings', payload: {} } as never;

describe('an event for a page whose process has gone', () => {
  test('is not sent; what is said once waits until the page listens again', () => {
    const page = new StandinContents();
    const link = new PageLink();
    link.attach(page as never);
    link.asked('watch');
    link.send(visit);
    page.crash();
    link.send(visit);
    link.send(change);
    // A process of its own it has again before its page is loaded.
    page.crashed = false;
    link.send(visit);
    expect(page.sent).toHaveLength(1);
    page.reload();
    link.send(visit);
    expect(page.sent).toHaveLength(1);
    link.asked('watch');
    expect(page.sent).toHaveLength(2);
  });

  test('is not sent before Electron has told that it has gone', () => {
    const page = new StandinContents();
    const link = new PageLink();
    link.attach(page as never);
    link.asked('watch');
    page.crashed = true;
    link.send(visit);
    expect(page.sent).toEqual([]);
  });
});

function stage(answer: 'again' | 'quit' = 'again') {
  const page = new StandinContents();
  let now = 0;
  const asked = Promise.withResolvers<'again' | 'quit'>();
  const deps = {
    ...{ now: () => now, report: vi.fn(), quit: vi.fn() },
    askAgain: vi.fn(() => asked.promise),
  };
  reloadCrashed(page as never, deps);
  return { page, ...deps, pass: (ms: number) => (now += ms), answer: () => asked.resolve(answer) };
}

describe('a page that crashes', () => {
  test('is loaded again by itself, and again after a long while', () => {
    const { page, askAgain, pass } = stage();
    page.crash('oom');
    pass(60_000);
    page.crash('launch-failed');
    expect([page.reloads, askAgain.mock.calls.length]).toEqual([2, 0]);
  });

  test('twice in a minute is a question, once however often it crashes meanwhile, and is loaded when a person says so', async () => {
    const { page, askAgain, answer, quit } = stage();
    page.crash();
    page.crash();
    page.crash();
    expect([page.reloads, askAgain.mock.calls.length]).toEqual([1, 1]);
    answer();
    await vi.waitFor(() => expect(page.reloads).toBe(2));
    expect(quit).not.toHaveBeenCalled();
  });

  test('is the end where a person says so', async () => {
    const { page, answer, quit } = stage('quit');
    page.crash();
    page.crash();
    answer();
    await vi.waitFor(() => expect(quit).toHaveBeenCalledOnce());
    expect(page.reloads).toBe(1);
  });

  test('is left alone where it lives again before the answer, and where it ended by itself', async () => {
    const { page, answer } = stage();
    page.crash('clean-exit');
    expect(page.reloads).toBe(0);
    page.crash();
    page.crash();
    page.reload();
    answer();
    await Promise.resolve();
    expect(page.reloads).toBe(2);
  });
});
