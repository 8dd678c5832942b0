import type { TextStream } from '../caller.ts';

/** Writes text to a stream whose reader may go away. */
export interface StreamWriter {
  write(text: string): void;
  /** Resolves when everything written has left the process, or nobody reads it any more. */
  flushed(): Promise<void>;
}

/**
 * Once the reader is gone (`| head`) what follows is dropped in silence: the upload matters more than its report.
 * The stream is left open, since stdout cannot be closed.
 */
export function writerTo(stream: TextStream): StreamWriter {
  let gone = false;
  stream.on('error', () => {
    gone = true;
  });
  return {
    write: (text) => {
      if (!gone) stream.write(text);
    },
    flushed: () =>
      new Promise((resolve) => {
        if (gone) resolve();
        else stream.write('', () => resolve());
      }),
  };
}
