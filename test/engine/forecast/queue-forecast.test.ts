import { describe, expect, test } from 'vitest';
import type { LineFacts } from '../../../src-main/engine/forecast/line-facts.ts';
import type { Need } from '../../../src-main/engine/forecast/need.ts';
import { forecast, QueueForecast } from '../../../src-main/engine/forecast/queue-forecast.ts';

const need = (given: Partial<Need> = {}): Need => ({
  ...{ name: 'a.tif', bytesLeft: 100, way: 'one-piece', stage: 'in-line', urlSeconds: null },
  ...given,
});
const line = (given: Partial<LineFacts> = {}): LineFacts => ({
  ...{ rates: { recent: 10, lasting: 10 }, secondsBetweenLosses: null, lanes: 1 },
  ...given,
});
const outlooks = (needs: readonly Need[], facts: LineFacts) => {
  const queue = new QueueForecast(facts);
  return needs.map((each) => queue.add(each));
};

describe('when transfers end', () => {
  test('each after all before it, the queue with the last', () => {
    const needs = [need(), need({ bytesLeft: 50 }), need({ bytesLeft: 0 })];
    expect(outlooks(needs, line()).map(({ secondsLeft }) => secondsLeft)).toEqual([10, 15, 15]);
    expect(forecast(needs, line())).toMatchObject({ seconds: 15, range: [15, 15], rate: 10, late: 0 });
  });

  test('a line that changes its pace makes a range', () => {
    const facts = line({ rates: { recent: 20, lasting: 10 } });
    expect(forecast([need()], facts)).toMatchObject({ seconds: 10, range: [5, 10], rate: 20 });
  });

  test('an unknown rate makes no guess', () => {
    const needs = [need(), need({ urlSeconds: 0.001 })];
    expect(forecast(needs, line({ rates: null }))).toMatchObject({
      seconds: null,
      range: null,
      rate: null,
      late: 0,
    });
    expect(outlooks(needs, line({ rates: null }))[0]).toEqual({ secondsLeft: null, risk: 'none' });
  });

  test('what only a person can let go on takes no time of the others', () => {
    const needs = [need({ stage: 'held' }), need()];
    expect(outlooks(needs, line()).map(({ secondsLeft }) => secondsLeft)).toEqual([null, 10]);
  });

  test('an empty queue is through', () => {
    expect(forecast([], line())).toMatchObject({ seconds: 0, late: 0, firstLate: null, urlSeconds: null });
  });
});

describe('a transfer is late', () => {
  test.each<[string, Partial<Need>, boolean]>([
    ['when its URL ends before it can begin', { urlSeconds: 10 }, true],
    ['not when it can begin before, and ends after it', { urlSeconds: 10.1 }, false],
    ['not when it is on the line already: S3 lets it finish', { urlSeconds: 1, stage: 'on-the-line' }, false],
    ['in parts, when not all of them are in by then', { urlSeconds: 20, way: 'in-parts' }, true],
    [
      'in parts, also when they are on the line',
      { urlSeconds: 20, way: 'in-parts', stage: 'on-the-line' },
      true,
    ],
    ['in parts, not when Complete can still be sent', { urlSeconds: 20.1, way: 'in-parts' }, false],
    ['never where nobody knows, or someone renews it', { urlSeconds: null }, false],
  ])('%s', (_, given, late) => {
    const [, second] = outlooks([need(), need(given)], line());
    expect(second?.risk).toBe(late ? 'url' : 'none');
  });

  test('the more transfers go side by side, the sooner the next begins', () => {
    const needs = [need(), need(), need({ name: 'c', urlSeconds: 10.1 })];
    expect(forecast(needs, line())).toMatchObject({ late: 1, firstLate: 'c', dead: 0 });
    expect(forecast(needs, line({ lanes: 2 })).late).toBe(0);
    expect(forecast(needs, line({ lanes: 3 })).late).toBe(0);
  });

  test('whatever the rate when its URL has ended, and whoever it waits for', () => {
    const needs = [need({ name: 'a', urlSeconds: 0 }), need({ name: 'b', urlSeconds: -5, stage: 'held' })];
    expect(forecast(needs, line({ rates: null }))).toMatchObject({ late: 2, dead: 2, firstLate: 'a' });
    expect(forecast([need({ urlSeconds: 0, stage: 'on-the-line' })], line()).late).toBe(0);
  });
});

test('the life left is that of the first URL that is good and needed', () => {
  const needs = [
    need({ urlSeconds: -1 }),
    need({ urlSeconds: 5, stage: 'on-the-line' }),
    need({ urlSeconds: 300 }),
    need({ urlSeconds: 200 }),
  ];
  expect(forecast(needs, line()).urlSeconds).toBe(200);
});

describe('the line is too short for a file', () => {
  const lossy = line({ secondsBetweenLosses: 9 });
  test.each<[string, Partial<Need>, LineFacts, string]>([
    ['that goes in one piece and takes longer than it holds', {}, lossy, 'line'],
    ['not where it takes less', { bytesLeft: 80 }, lossy, 'none'],
    ['not where it goes in parts', { way: 'in-parts' }, lossy, 'none'],
    ['not while it was never lost', {}, line(), 'none'],
    ['not while the rate is unknown', {}, { ...lossy, rates: null }, 'none'],
    ['whose URL is dead: that comes first', { urlSeconds: 0 }, lossy, 'url'],
  ])('%s', (_, given, facts, risk) => {
    expect(outlooks([need(given)], facts)[0]?.risk).toBe(risk);
  });

  test('is counted, and the first is named', () => {
    const needs = [need({ bytesLeft: 1 }), need({ name: 'b' }), need({ name: 'c' })];
    expect(forecast(needs, lossy)).toMatchObject({ atRisk: 2, firstAtRisk: 'b', late: 0 });
  });
});
