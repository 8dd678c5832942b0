import type { Input } from 'electron';

/** `in`, `out`: a step; `reset`: back to 100 %. */
export type Zoom = 'in' | 'out' | 'reset';

type Key = Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt'>;

const byCharacter: Readonly<Record<string, Zoom>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'reset',
};

/** Keys whose place counts: on French keyboards a digit is typed with Shift, and a pad's sign may be any. */
const byPlace: Readonly<Record<string, Zoom>> = { Digit0: 'reset', NumpadAdd: 'in', NumpadSubtract: 'out' };

/**
 * What a key does to the zoom; null: nothing. What it types counts, whatever the layout and with or without Shift, and so
 * the numeric pad counts too. With Alt it types something else (AltGr is Ctrl and Alt).
 */
export function zoomKey(
  { type, key, code, control, meta, alt }: Key,
  platform: NodeJS.Platform,
): Zoom | null {
  const isCommand = platform === 'darwin' ? meta && !control : control && !meta;
  if (type !== 'keyDown' || !isCommand || alt) return null;
  return byCharacter[key] ?? byPlace[code] ?? null;
}
