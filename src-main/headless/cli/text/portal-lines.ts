import { assertNever } from '../../../contract/assert-never.ts';
import type { DeletedEvent, ResultEvent, ScenarioEvent } from '../../../contract/portal-event.ts';
import { amount } from './amount.ts';
import { harmless } from './harmless.ts';
import { failureLines } from './transfer-lines.ts';

/** One scenario, result or deletion for people, on one line that can be cut by tabs. */
export function portalLines(event: ScenarioEvent | ResultEvent | DeletedEvent): readonly string[] {
  switch (event.event) {
    case 'scenario':
      return [scenarioLine(event)];
    case 'result':
      return [resultLine(event)];
    case 'deleted': {
      const { what, id, outcome, failure } = event;
      const line = `${outcome === 'failed' ? '✗' : '✓'} ${what} ${harmless(id)}: ${outcomeWords[outcome]}`;
      return failure === null ? [line] : [line, ...failureLines(failure)];
    }
    default:
      return assertNever(event);
  }
}

const outcomeWords = {
  deleted: 'deleted',
  scheduled: 'the portal deletes them soon',
  failed: 'not deleted',
} as const;

function scenarioLine({ uuid, name, modelName, lastModified, totalSize }: ScenarioEvent): string {
  const size = totalSize === null ? '' : amount(totalSize);
  return joined([uuid, name, modelName ?? '', lastModified ?? '', size]);
}

const holdsWords = {
  nothing: 'waits for its file',
  raster: 'has its raster',
  attachment: 'has its file',
} as const;

function resultLine({ id, family, code, name, holds }: ResultEvent): string {
  return joined([String(id), family, code, name, holdsWords[holds]]);
}

const joined = (cells: readonly string[]): string => cells.map(harmless).join('\t').trimEnd();
