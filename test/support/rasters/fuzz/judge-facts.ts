import type { FileFacts } from '../../../../src-main/contract/file-facts.ts';

export interface Failed {
  readonly code: string;
  readonly message: string;
}

/** Codes a damaged file may get; `file-missing` and its like would mean that something else went wrong. */
const codes = new Set([
  'empty',
  'truncated',
  'damaged',
  'mis-named',
  'unknown-format',
  'unsupported',
  'timeout',
]);
const wantedSeconds = 2;
/** The reader's clock begins when its libraries are loaded, which a machine busy with other tests takes its time for. */
const graceSeconds = 3;

/** What is wrong with what the inspector said of a damaged file after so many seconds; null where nothing is. */
export function judgeFacts(facts: FileFacts, seconds: number): string | null {
  const failure = slowness(seconds) ?? failureComplaint(facts);
  if (failure !== null) return failure;
  const odd = oddValue(facts);
  if (odd !== null) return `a fact is ${odd}`;
  const { geotiff } = facts;
  if (geotiff !== undefined && !(geotiff.width > 0 && geotiff.height > 0 && geotiff.bands.length > 0))
    return 'a raster without pixels is called one';
  return null;
}

/** What is wrong with the time something took; null where nothing is. */
export function slowness(seconds: number): string | null {
  return seconds > wantedSeconds + graceSeconds ? `it took ${seconds.toFixed(1)} s` : null;
}

/** What is wrong with a failure's code or sentence; null where nothing is. */
export function failureFault({ code, message }: Failed): string | null {
  if (!codes.has(code)) return `its code is ${code}`;
  const sentence = /^[^\n]{10,400}\.$/u.test(message);
  return sentence ? null : `its failure is no sentence: ${JSON.stringify(message)}`;
}

function failureComplaint({ ok, failure }: FileFacts): string | null {
  if (ok) return failure === undefined ? null : 'it is sound and has a failure';
  return failure === undefined ? 'it is not sound and nothing says why' : failureFault(failure);
}

/** What JSON cannot carry, found anywhere in a value; null where there is none. */
function oddValue(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : String(value);
  if (typeof value === 'bigint' || typeof value === 'function') return typeof value;
  if (typeof value !== 'object' || value === null) return null;
  return Object.values(value).reduce<string | null>((found, each) => found ?? oddValue(each), null);
}
