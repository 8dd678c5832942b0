import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Interrupted, listenForStops } from '../../../src-main/headless/cli/stop-signals.ts';

class Source extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

describe('stop signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 143],
  ] as const)(
    'the first %s asks for a clean end, its echo for nothing, a second one ends at once with %i',
    (signal, code) => {
      const source = new Source();
      let now = 1000;
      const stops = listenForStops(source, () => now);
      expect(stops.received()).toBeNull();
      source.emit(signal, signal);
      expect(stops.received()).toBe(signal);
      expect(stops.signal.reason).toBeInstanceOf(Interrupted);
      expect(source.exits).toEqual([]);
      now = 1299;
      source.emit(signal, signal);
      expect(source.exits).toEqual([]);
      now = 1300;
      source.emit(signal, signal);
      expect(source.exits).toEqual([code]);
    },
  );

  test('gives the signals back', () => {
    const source = new Source();
    listenForStops(source).ignore();
    expect(source.eventNames().length).toBe(0);
  });
});
