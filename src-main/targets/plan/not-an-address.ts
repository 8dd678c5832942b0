import type { Complaint } from './grammar-words.ts';

/** The complaint about a URL that is none; the text itself may hold a signature and stays unsaid. */
export function notAnAddress(name: string): Complaint {
  return {
    message: `"${name}" is not an http or https address.`,
    remedy: 'Give the whole presigned address.',
  };
}
