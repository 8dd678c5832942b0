import type { RasterDeletionEvent } from '../../../contract/portal-event.ts';
import { harmless } from './harmless.ts';
import { rasterUserLine } from './raster-user-line.ts';
import { failureLines } from './transfer-lines.ts';

const outcomes = {
  goes: 'nothing uses it: it would be deleted',
  deleted: 'deleted',
  'in-use': 'in use: it stays',
  gone: 'not there, or your key may not see it',
  refused: 'not deleted',
} as const;

const marks = { goes: '·', deleted: '✓', 'in-use': '✗', gone: '·', refused: '✗' } as const;

/** What became of one raster source, or would, and below it by what it is used. */
export function rasterDeletionLines(event: RasterDeletionEvent): readonly string[] {
  const { uuid, name, outcome, users, failure, dryRun } = event;
  const who = name === null ? harmless(uuid) : `"${harmless(name)}" (${harmless(uuid)})`;
  const what = dryRun && outcome === 'refused' ? 'would not be deleted' : outcomes[outcome];
  const broken = outcome === 'deleted' && users.length > 0 ? '; it was used by:' : '';
  return [
    `${marks[outcome]} ${who}: ${what}${broken}`,
    ...users.map(rasterUserLine),
    ...(failure === null ? [] : failureLines(failure)),
  ];
}
