import type { Output } from './output.ts';

/** Tells two what one is told. */
export function bothOutputs(first: Output, second: Output): Output {
  return {
    tell: (told) => {
      first.tell(told);
      second.tell(told);
    },
    close: async () => {
      await first.close();
      await second.close();
    },
  };
}
