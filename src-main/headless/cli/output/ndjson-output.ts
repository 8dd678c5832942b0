import { assertNever } from '../../../contract/assert-never.ts';
import type { Failure } from '../../../contract/failure.ts';
import type { FileFacts } from '../../../contract/file-facts.ts';
import type { FailureLine, FindingEvent, NdjsonEvent, TransferLine } from '../../../contract/ndjson.ts';
import type { PortalEvent } from '../../../contract/portal-event.ts';
import type { TransferRow } from '../../../contract/transfer-row.ts';
import type { Output } from './output.ts';
import type { StreamWriter } from './stream-writer.ts';
import type { PairingRow, Told } from './told.ts';

/** One JSON object a line: the contract for scripts. What is meant for people only is left out. */
export function ndjsonOutput(writer: StreamWriter): Output {
  return {
    tell: (told) => {
      for (const event of eventsOf(told)) writer.write(`${JSON.stringify(event)}\n`);
    },
    close: () => writer.flushed(),
  };
}

/** An object as a portal gave it. */
type PortalAnswer = Readonly<Record<string, unknown>>;

/** The lines something told stands for. */
export function eventsOf(told: Told): readonly (NdjsonEvent | PortalEvent | PortalAnswer | FileFacts)[] {
  switch (told.event) {
    case 'transfer':
      return [transferLine(told)];
    case 'finding':
    case 'summary':
    case 'tally':
    case 'refused':
    case 'serving':
    case 'scenario':
    case 'result':
    case 'deleted':
    case 'raster-source':
    case 'raster-deletion':
      return [told];
    case 'raster-detail':
      return [JSON.parse(told.detail.raw) as PortalAnswer];
    case 'file-facts':
      return [told.facts];
    case 'progress':
      return [transferLine(told.row)];
    case 'state-folder':
      return [told.answer.status, ...told.answer.transfers.map(transferLine)];
    case 'pairing':
      return told.use === 'proposed' ? told.table.map(pairedFinding) : [];
    case 'forecast':
    case 'mending':
    case 'notice':
    case 'raster-table':
      return [];
    default:
      return assertNever(told);
  }
}

function transferLine(row: TransferRow): TransferLine {
  const { failure } = row;
  return { event: 'transfer', ...row, failure: failure === null ? null : failureLine(failure) };
}

const failureLine = ({ code, message, remedy }: Failure): FailureLine => ({
  ...{ code, message, remedy: remedy ?? null },
});

function pairedFinding({ path, code, result, why, replaces }: PairingRow): FindingEvent {
  const replacing = replaces ? ', replacing what is there' : '';
  const message = `Goes to "${result}" (${code})${replacing}: ${why}`;
  return { event: 'finding', path, code: 'paired', severity: 'info', message, remedy: null };
}
