import type { TextStream } from '../caller.ts';

/** Why what a command said did not all get out. */
export interface LostWords {
  /** The system's code; EPIPE where the reader went away. */
  readonly code: string;
  readonly sentence: string;
}

/**
 * Listens whether what is written to a stream is lost (a full disk, a reader that went away): a command whose answer
 * could not be kept must not end as if all were well. Answers what was lost so far; null while nothing was.
 */
export function watchWords(stream: TextStream): () => LostWords | null {
  let code: string | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    code ??= error.code ?? 'UNKNOWN';
  });
  return () => {
    // Whoever wrote last may have heard of the error before it is told to all.
    const errored: NodeJS.ErrnoException | null = stream.errored;
    code ??= errored?.code ?? null;
    if (code === null) return null;
    const sentence = `What Sluice had to say could not all be written (${code}). What it did stands: "sluice status" shows it.`;
    return { code, sentence };
  };
}
