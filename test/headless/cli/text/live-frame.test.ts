import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { RunPicture } from '../../../../src-main/headless/cli/output/run-picture.ts';
import { bar, liveFrame } from '../../../../src-main/headless/cli/text/live-frame.ts';
import { percentOf } from '../../../../src-main/headless/cli/text/progress-line.ts';
import { transferRow } from '../../../support/transfer-row.ts';

const picture = (given: Partial<RunPicture>): RunPicture => ({
  ...{ totalBytes: 1000, acceptedBytes: 0, inFlightBytes: 0, allEnded: false, going: [] },
  ...{ waiting: 0, taking: 0, safe: 0, failed: 0, rate: null, timeLeft: null, urls: null },
  ...given,
});

describe('the live picture of a run', () => {
  test.each([
    [{}, 0],
    [{ acceptedBytes: 505 }, 50],
    [{ acceptedBytes: 999 }, 99],
    [{ acceptedBytes: 1000 }, 99],
    [{ acceptedBytes: 1000, allEnded: true }, 100],
    [{ totalBytes: 0 }, 0],
  ])('%o is %i %%', (given, percent) => {
    expect(percentOf(picture(given))).toBe(percent);
  });

  test('shows accepted bytes solid and sent ones hatched, and is full only at the end', () => {
    expect(bar(picture({ acceptedBytes: 500, inFlightBytes: 200 }))).toBe(
      '█'.repeat(15) + '▒'.repeat(6) + '░'.repeat(9),
    );
    expect(bar(picture({ acceptedBytes: 1000 }))).toBe(`${'█'.repeat(29)}░`);
    expect(bar(picture({ acceptedBytes: 900, inFlightBytes: 400 }))).toHaveLength(30);
    expect(bar(picture({ allEnded: true }))).toBe('█'.repeat(30));
  });

  test('names the files on their way, harmlessly, and how many more there are', () => {
    const going = Array.from({ length: 10 }, (_, at) =>
      transferRow({ id: `${at}`, name: `\u001b[2J${at}.tif` }),
    );
    const lines = liveFrame(picture({ going }), 80);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('  and 2 more');
    expect(lines.join('')).not.toContain('\u001b');
  });

  test('shows on a plain terminal of 80 columns how long it takes and how long URLs live', () => {
    const going = [transferRow({ id: 'a' })];
    const urls = { late: 0, dead: 0, urlSeconds: 12_100 };
    const running = picture({
      going,
      waiting: 100,
      safe: 200,
      rate: 1_234_567,
      timeLeft: [2_700, 3_600],
      urls,
    });
    expect(liveFrame(running, 80).slice(0, 2).join('\n')).toMatch(
      /accepted\n {2}1\.2 MB\/s · about 45–60 min · URLs good for 3 h 20 min · 1 going/,
    );
  });

  test('fits the terminal, wide characters counted', () => {
    const going = [transferRow({ name: '水'.repeat(100) })];
    for (const line of liveFrame(picture({ going }), 40)) expect(stringWidth(line)).toBeLessThanOrEqual(40);
  });
});
