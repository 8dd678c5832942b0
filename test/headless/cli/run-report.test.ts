import { expect, test } from 'vitest';
import type { Told } from '../../../src-main/headless/cli/output/told.ts';
import { RunReport } from '../../../src-main/headless/cli/run-report.ts';
import { transferRow } from '../../support/transfer-row.ts';

function reporting() {
  const told: Told[] = [];
  const report = new RunReport({ tell: (each) => void told.push(each), close: () => Promise.resolve() });
  return { report, states: () => told.flatMap((each) => (each.event === 'transfer' ? [each.state] : [])) };
}
const sending = transferRow({ state: 'uploading', sentBytes: 1 });
const ended = transferRow({
  ...{ state: 'waiting', waiting: { for: 'fresh-url', until: null }, sentBytes: 2 },
  failure: { code: 'url-expired', message: 'The URL has expired.' },
});

test('a state that progress showed first is told all the same, with what is the matter', () => {
  const { report, states } = reporting();
  report.state(sending);
  report.progress([ended]);
  report.state(ended);
  expect(states()).toEqual(['uploading', 'waiting']);
  expect(report.rows()).toEqual([]);
});

test('a state is told once, however far its bytes have come', () => {
  const { report, states } = reporting();
  report.joined([sending]);
  report.progress([{ ...sending, sentBytes: 9 }]);
  report.state({ ...sending, sentBytes: 9 });
  report.state({ ...sending, sentBytes: 9, secondsLeft: 3 });
  expect(states()).toEqual(['uploading']);
  expect(report.rows()).toMatchObject([{ sentBytes: 9 }]);
});
