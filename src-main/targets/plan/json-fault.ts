import { assertNever } from '../../contract/assert-never.ts';

const space = /[ \t\n\r]*/uy;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/uy;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

type Expecting = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'comma-or-end';

/**
 * Where a text stops being JSON, as an offset; null when it is JSON.
 *
 * The parser's own words cannot be shown: they quote the text around the place, and a plan's text is full of signatures.
 */
export function jsonFault(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let at = after(space, text, 0) ?? 0;
  for (;;) {
    const step = next(text, at, expecting, open);
    if (step === null) return at;
    expecting = step.expecting;
    at = after(space, text, step.at) ?? step.at;
    if (open.length === 0 && expecting === 'comma-or-end') return at === text.length ? null : at;
  }
}

interface Step {
  readonly at: number;
  readonly expecting: Expecting;
}

/** One token further, keeping `open` up to date; null when no token that may stand here does. */
function next(text: string, at: number, expecting: Expecting, open: ('{' | '[')[]): Step | null {
  const character = text[at];
  if (character === closing(open) && expecting !== 'value' && expecting !== 'name') {
    open.pop();
    return { at: at + 1, expecting: 'comma-or-end' };
  }
  switch (expecting) {
    case 'comma-or-end':
      return character === ',' ? { at: at + 1, expecting: open.at(-1) === '{' ? 'name' : 'value' } : null;
    case 'name':
    case 'name-or-end':
      return name(text, at);
    case 'value':
    case 'value-or-end':
      return value(text, at, open);
    default:
      return assertNever(expecting);
  }
}

function value(text: string, at: number, open: ('{' | '[')[]): Step | null {
  const character = text[at];
  if (character === '{' || character === '[') {
    open.push(character);
    return { at: at + 1, expecting: character === '{' ? 'name-or-end' : 'value-or-end' };
  }
  const end = character === '"' ? stringEnd(text, at) : after(scalar, text, at);
  return end === null ? null : { at: end, expecting: 'comma-or-end' };
}

function name(text: string, at: number): Step | null {
  const end = text[at] === '"' ? stringEnd(text, at) : null;
  const colon = end === null ? null : after(space, text, end);
  return colon !== null && text[colon] === ':' ? { at: colon + 1, expecting: 'value' } : null;
}

/** Behind the closing quote of the string that begins at `at`; null when it has none. By hand: a pattern would backtrack. */
function stringEnd(text: string, at: number): number | null {
  for (let index = at + 1; index < text.length; ) {
    const character = text.charAt(index);
    if (character === '"') return index + 1;
    if (character < ' ') return null;
    const end = character === '\\' ? after(escaped, text, index) : index + 1;
    if (end === null) return null;
    index = end;
  }
  return null;
}

function closing(open: readonly ('{' | '[')[]): string | null {
  const last = open.at(-1);
  if (last === undefined) return null;
  return last === '{' ? '}' : ']';
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
