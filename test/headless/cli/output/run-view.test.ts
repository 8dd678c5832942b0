import { expect, test } from 'vitest';
import { RunView } from '../../../../src-main/headless/cli/output/run-view.ts';
import { liveFrame } from '../../../../src-main/headless/cli/text/live-frame.ts';
import { forecastOf } from '../../../support/forecast-of.ts';
import { transferRow } from '../../../support/transfer-row.ts';

const MB = 1_000_000;

test('a run with a forecast is drawn with its rate, the time left as a range, and the life of its URLs', () => {
  const view = new RunView();
  const given = { size: 2_000 * MB, acceptedBytes: 500 * MB, inFlightBytes: 20 * MB };
  view.see({ event: 'transfer', ...transferRow({ ...given, id: 'a', name: 'dem.tif', state: 'uploading' }) });
  view.see({ event: 'transfer', ...transferRow({ id: 'b', name: 'rain.csv', size: 0 }) });
  const accepted = `${'█'.repeat(7)}${'░'.repeat(23)}  25 % · 500 MB of 2 GB accepted`;
  expect(liveFrame(view.picture(), 200).slice(0, 2)).toEqual([accepted, '  1 going, 1 waiting']);

  const range = [861, 1_011] as const;
  const forecast = forecastOf({ seconds: 1_011, range, rate: 1_512_345, urlSeconds: 529_300 });
  view.see({ event: 'forecast', forecast });
  expect(liveFrame(view.picture(), 200)).toEqual([
    accepted,
    '  1.5 MB/s · about 14–17 min · URLs good for 6 d 3 h · 1 going, 1 waiting',
    '  ↑ dem.tif  520 MB of 2 GB  Going',
  ]);

  const late = { late: 2, dead: 0, firstLate: 'rain.csv', urlSeconds: 299 };
  view.see({ event: 'forecast', forecast: { ...forecast, ...late, range: [880, 990] } });
  expect(liveFrame(view.picture(), 200)[1]).toContain(
    '1.5 MB/s · about 14–17 min · the first URL dies in 4 min, 2 files will not make it · 1 going, 1 waiting',
  );
});
