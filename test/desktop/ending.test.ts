import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EndSignals } from '../../src-main/desktop/end-signals.ts';
import { followPower } from '../../src-main/desktop/power/follow-power.ts';
import { createElectronStandin, type ElectronStandin } from '../support/electron-standin.ts';

describe('a signal of the system to end', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGBREAK'])('%s ends in order', (signal) => {
    const process = new EventEmitter();
    const ended: string[] = [];
    const signals = new EndSignals(process as never, () => ended.push('quit'));
    process.emit(signal);
    signals.lead(() => ended.push('in order'));
    process.emit(signal);
    // A library sends it once more: who listens no longer would be ended by it at once.
    process.emit(signal);
    expect(ended).toEqual(['quit', 'in order', 'in order']);
    expect(process.listenerCount(signal)).toBe(1);
  });
});

test('a computer that goes down is asked to wait until all has ended', () => {
  const monitor = new EventEmitter();
  const goesDown = vi.fn();
  followPower(monitor as never, { sleeps: () => undefined, woke: () => undefined, goesDown });
  const event = new Event('shutdown', { cancelable: true });
  monitor.emit('shutdown', event);
  expect([event.defaultPrevented, goesDown.mock.calls.length]).toEqual([true, 1]);
  monitor.emit('shutdown');
  expect(goesDown).toHaveBeenCalledTimes(2);
});

describe('the end of a session on Windows', () => {
  let standin: ElectronStandin;
  beforeEach(() => {
    vi.resetModules();
    standin = createElectronStandin('');
    vi.doMock('electron', () => standin.electron);
    return () => vi.doUnmock('electron');
  });

  test('is heard also while the window is closed, by one that nobody sees and that goes when the window is back', async () => {
    const { SessionEar } = await import('../../src-main/desktop/quit/session-ear.ts');
    const goesDown = vi.fn();
    const ear = new SessionEar({ platform: 'win32', goesDown });
    ear.open();
    ear.open();
    expect(standin.ears).toMatchObject([{ options: { show: false } }]);
    standin.ears[0]?.emit('session-end');
    expect(goesDown).toHaveBeenCalledOnce();
    ear.close();
    expect(standin.ears[0]?.isDestroyed).toBe(true);
  });

  test('is a matter of Windows', async () => {
    const { SessionEar } = await import('../../src-main/desktop/quit/session-ear.ts');
    new SessionEar({ platform: 'linux', goesDown: () => undefined }).open();
    expect(standin.ears).toEqual([]);
  });
});
