import { describe, expect, test } from 'vitest';
import type { Forecast } from '../../../src-main/contract/forecast.ts';
import { findingLines } from '../../../src-main/headless/cli/text/finding-lines.ts';
import { RunOutlook } from '../../../src-main/headless/cli/run-outlook.ts';
import { forecastOf } from '../../support/forecast-of.ts';

const going = forecastOf({ seconds: 900, range: [840, 1_020], rate: 1_234_567, urlSeconds: 250 });
const late = (count: number): Forecast => ({ ...going, late: count, firstLate: 'dem.tif' });

/** The codes said at each look, none left out. */
function said(looks: readonly Forecast[], outlook = new RunOutlook()): readonly string[] {
  return looks.flatMap((look, at) => outlook.see(look, 'server-clock').map(({ code }) => `${at} ${code}`));
}

const times = (count: number, forecast: Forecast): Forecast[] =>
  Array.from({ length: count }, () => forecast);

describe('a queue that will not make it', () => {
  test('is said once, when three looks agree, and again when twice as many are late', () => {
    expect(said([...times(50, late(2)), ...times(50, late(3)), ...times(50, late(4))])).toEqual([
      '2 will-expire',
      '102 will-expire',
    ]);
  });

  test('is not said of a line that only breathes', () => {
    const breathing = Array.from({ length: 50 }, (_, at) => (at % 3 === 0 ? going : late(1)));
    expect(said(breathing)).toEqual([]);
  });

  test('is said at once of URLs that have ended, also before anything is known of the line', () => {
    const dead = forecastOf({ late: 1, dead: 1, firstLate: 'a.tif' });
    expect(said([dead, dead, dead, dead])).toEqual(['0 will-expire']);
  });

  test('is taken back when it has long been well, and not because all is over', () => {
    expect(said([...times(3, late(1)), ...times(40, going)])).toEqual(['2 will-expire', '22 will-make-it']);
    expect(said([...times(3, late(1)), ...times(40, { ...going, seconds: 0 })])).toEqual(['2 will-expire']);
    expect(said([...times(3, late(1)), ...times(40, { ...going, seconds: null })])).toEqual([
      '2 will-expire',
    ]);
  });

  test('says what will happen, and what to do', () => {
    const lines = (forecast: Forecast, by: 'server-clock' | 'own-clock' = 'server-clock') => {
      const outlook = new RunOutlook();
      return times(3, forecast).flatMap((each) => outlook.see(each, by).flatMap(findingLines));
    };
    expect(lines(late(2))).toEqual([
      '! 2 files will not make it (first dem.tif): at 1.2 MB/s all that is left takes about 14–17 min, and the first URL ends in 4 min.',
      '    Have the plan made again with URLs that live longer and upload it with the same state folder: nothing that was accepted goes again. A faster line helps too.',
    ]);
    expect(lines(forecastOf({ late: 1, dead: 1, firstLate: 'dem.tif' }), 'own-clock')).toEqual([
      "! 1 file will not make it (dem.tif): its URL has ended, by this computer's clock.",
      '    Have the plan made again with fresh URLs and upload it with the same state folder: nothing that was accepted goes again.',
    ]);
    expect(lines({ ...going, atRisk: 2, firstAtRisk: 'big.nc' })).toEqual([
      '! 2 files (first big.nc) go in one piece and take longer than the line usually holds: each time the line is lost, what was on it begins anew.',
      '    Ask for a plan that uploads such files in parts, or use a better line.',
    ]);
  });
});

test('a line too short for a file is said once', () => {
  expect(said(times(50, { ...going, atRisk: 1, firstAtRisk: 'big.nc' }))).toEqual(['2 line-too-short']);
});
