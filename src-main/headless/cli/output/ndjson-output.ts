import { assertNever } from '../../../contract/assert-never.ts';
import type { NdjsonEvent } from '../../../contract/ndjson.ts';
import type { PortalEvent } from '../../../contract/portal-event.ts';
import type { Output } from './output.ts';
import type { StreamWriter } from './stream-writer.ts';
import type { Told } from './told.ts';

/** One JSON object a line: the contract for scripts. What is meant for people only is left out. */
export function ndjsonOutput(writer: StreamWriter): Output {
  return {
    tell: (told) => {
      for (const event of eventsOf(told)) writer.write(`${JSON.stringify(event)}\n`);
    },
    close: () => writer.flushed(),
  };
}

/** The lines something told stands for. */
export function eventsOf(told: Told): readonly (NdjsonEvent | PortalEvent)[] {
  switch (told.event) {
    case 'transfer':
    case 'finding':
    case 'summary':
    case 'refused':
    case 'scenario':
    case 'result':
    case 'deleted':
      return [told];
    case 'progress':
      return [{ event: 'transfer', ...told.row }];
    case 'state-folder':
      return [
        told.answer.status,
        ...told.answer.transfers.map((row) => ({ event: 'transfer', ...row }) as const),
      ];
    case 'pairing':
    case 'notice':
      return [];
    default:
      return assertNever(told);
  }
}
