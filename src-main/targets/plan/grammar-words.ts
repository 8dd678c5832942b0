import type { z } from 'zod';
import { closestWord } from './closest-word.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong and what to do, before it is known in which entry. */
export interface Complaint {
  readonly message: string;
  readonly remedy: string;
}

const remedy = 'Correct the plan; docs/upload-plan.md describes its grammar.';

/**
 * A grammar error in plain words. Values are never repeated, since most of a plan's are signed addresses; `words` are the
 * keys that may stand where an unknown one does.
 */
export function grammarWords(issue: Issue, value: unknown, words: readonly string[]): readonly Complaint[] {
  const place = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, place, words));
  const found = at(value, issue.path);
  if (found === undefined) return [{ message: `"${place}" is missing.`, remedy }];
  return [{ message: `"${place}" ${expectation(issue, found)}.`, remedy }];
}

function unknownKey(key: string, place: string, words: readonly string[]): Complaint {
  const where = place === '' ? '' : ` in "${place}"`;
  const named = /^[\w$ .-]{1,40}$/u.test(key) ? `"${key}"` : 'an unknown key';
  const meant = closestWord(key, words);
  return {
    message: `${named}${where} is not a key of a plan.`,
    remedy: meant === null ? remedy : `Did you mean "${meant}"?`,
  };
}

function expectation(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}, not ${kindOf(found)}`;
  if (issue.code === 'too_small')
    return issue.origin === 'number' ? `must be at least ${String(issue.minimum)}` : 'must not be empty';
  if (issue.code === 'too_big')
    return `must be at most ${String(issue.maximum)}${issue.origin === 'array' ? ' long' : ''}`;
  return 'is not what a plan may hold there';
}

function article(kind: string): string {
  const word = kind === 'record' ? 'object' : kind === 'int' ? 'whole number' : kind;
  return /^[aeiou]/u.test(word) ? `an ${word}` : `a ${word}`;
}

function kindOf(found: unknown): string {
  if (found === null) return 'null';
  if (Array.isArray(found)) return 'an array';
  if (typeof found === 'number' && !Number.isInteger(found)) return 'a fraction';
  return article(typeof found);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  );
}
