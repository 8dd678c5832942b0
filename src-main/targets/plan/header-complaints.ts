import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Complaint } from './grammar-words.ts';

/** Set by the transport, or about the connection and not the object. */
const ours = ['host', 'connection', 'expect', 'transfer-encoding', 'te', 'trailer', 'upgrade', 'keep-alive'];

/** What is wrong with an entry's headers; their values stay unsaid. */
export function headerComplaints(headers: Readonly<Record<string, string>>): readonly Complaint[] {
  const names = Object.keys(headers);
  const lower = names.map((name) => name.toLowerCase());
  return Object.entries(headers).flatMap(([name, value], index) => {
    if (!isValid(() => validateHeaderName(name)))
      return [
        {
          message: 'A header has a name that HTTP does not allow.',
          remedy: 'Correct the names in "headers".',
        },
      ];
    if (!isValid(() => validateHeaderValue(name, value)))
      return [
        { message: `The header ${name} has a value that HTTP does not allow.`, remedy: 'Correct its value.' },
      ];
    if (ours.includes(name.toLowerCase()))
      return [
        { message: `The header ${name} is set by Sluice itself.`, remedy: 'Leave it out of "headers".' },
      ];
    if (lower.indexOf(name.toLowerCase()) !== index)
      return [{ message: `The header ${name} is given twice.`, remedy: 'Give it once.' }];
    return [];
  });
}

function isValid(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
