import { NotFetched } from './not-fetched.ts';

/** How long a download may take (ms). */
export interface DownloadLimits {
  /** From asking a host to the head of its answer: name, connection, proxy, handshake and all. */
  readonly answerMs: number;
  /** From one byte to the next. */
  readonly stallMs: number;
  /** In all. */
  readonly totalMs: number;
}

/** Aborts `signal` when a limit is reached; its reason is then a `NotFetched` that says which. */
export interface DownloadWatch {
  readonly signal: AbortSignal;
  /** `host` is asked now, first or by a redirect. */
  readonly asking: (host: string) => void;
  /** Bytes came; `inWords`: how many by now. */
  readonly arrived: (inWords: string) => void;
  readonly stop: () => void;
}

export function watchDownload({ answerMs, stallMs, totalMs }: DownloadLimits): DownloadWatch {
  const abort = new AbortController();
  const reach = (sentence: string) => (): void => abort.abort(new NotFetched(sentence));
  let host = '';
  let next: NodeJS.Timeout | undefined;
  const wait = (ms: number, sentence: string): void => {
    clearTimeout(next);
    next = setTimeout(reach(sentence), ms);
  };
  const whole = setTimeout(
    () => reach(`${host} did not give all of it within ${inWords(totalMs)}.`)(),
    totalMs,
  );
  return {
    signal: abort.signal,
    asking: (asked) => {
      host = asked;
      wait(answerMs, `${host} did not answer within ${inWords(answerMs)}.`);
    },
    arrived: (sofar) => wait(stallMs, `${host} sent nothing for ${inWords(stallMs)}, after ${sofar}.`),
    stop: () => {
      clearTimeout(next);
      clearTimeout(whole);
    },
  };
}

const inWords = (ms: number): string => (ms < 120_000 ? `${ms / 1000} s` : `${Math.round(ms / 60_000)} min`);
