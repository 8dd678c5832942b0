import type { Engine } from '../create-engine.ts';
import type { LiveTransfer } from '../book/live-transfer.ts';
import type { TransferBook } from '../book/transfer-book.ts';
import type { LineMeter } from '../forecast/line-meter.ts';
import { type LineShare, limitsOf } from '../line/line-share.ts';
import type { Clock } from '../ports/clock.ts';
import type { TransferRecord } from '../ports/ledger.ts';
import type { Runner } from '../run/runner.ts';
import { shownState } from '../run/take-into-run.ts';
import type { HostClocks } from '../send/host-clocks.ts';
import type { LineGate } from '../send/line-gate.ts';
import { type Counted, summarise } from './summarise.ts';
import { toRow } from './to-row.ts';
import { factsOf } from './transfer-facts.ts';

export interface ViewDeps {
  readonly book: TransferBook;
  readonly runner: Pick<Runner, 'underWay'>;
  readonly line: LineShare & { readonly meter: LineMeter };
  readonly gate: Pick<LineGate, 'lostSince'>;
  readonly clocks: Pick<HostClocks, 'latest'>;
  readonly clock: Clock;
}

type Views = Pick<
  Engine,
  | 'rows'
  | 'records'
  | 'record'
  | 'facts'
  | 'moving'
  | 'summary'
  | 'lostSince'
  | 'clockOffsetMs'
  | 'limits'
  | 'rate'
  | 'subscribe'
>;

/** What an engine shows of itself; nothing here changes anything. */
export function engineViews({ book, runner, line, gate, clocks, clock }: ViewDeps): Views {
  const startedAt = clock.monotonic();
  return {
    rows: () => [...inSight(book)].map((each) => toRow(each, shownState(each))),
    records: () => recordsOf(book),
    record: (id) => book.get(id)?.record,
    facts: (id) => {
      const transfer = book.get(id);
      return transfer === undefined ? undefined : factsOf(transfer);
    },
    moving: () => [...runner.underWay()].map((each) => toRow(each, each.record.state)),
    summary: () => summarise(counted(book), (clock.monotonic() - startedAt) / 1000),
    lostSince: () => {
      const since = gate.lostSince;
      return since === null ? null : clock.now() - (clock.monotonic() - since);
    },
    clockOffsetMs: () => clocks.latest,
    limits: () => limitsOf(line),
    rate: () => line.meter.rates()?.recent ?? null,
    subscribe: (listener) => book.subscribe((transfer, state) => listener(toRow(transfer, state))),
  };
}

function* recordsOf(book: TransferBook): Iterable<TransferRecord> {
  for (const each of book.values()) yield each.record;
}

function* inSight(book: TransferBook): Iterable<LiveTransfer> {
  for (const each of book.values()) if (each.record.removedAt === null) yield each;
}

function* counted(book: TransferBook): Iterable<Counted> {
  for (const each of book.values()) {
    if (!each.inThisRun) continue;
    const { sentBytes, resentBytes, record } = each;
    yield { state: shownState(each).kind, size: record.identity?.size ?? 0, sentBytes, resentBytes };
  }
}
