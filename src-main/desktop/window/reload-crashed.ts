import type { WebContents } from 'electron';

export interface ReloadDeps {
  /** Ms; any clock that does not go back. */
  readonly now: () => number;
  /** Hears of every crash. */
  readonly report: (error: unknown) => void;
  /** The page crashed again right after it was loaded anew: whether a person wants to see it once more, or the program to end. */
  readonly askAgain: () => Promise<'again' | 'quit'>;
  readonly quit: () => void;
}

type Page = Pick<WebContents, 'on' | 'reload' | 'isDestroyed' | 'isCrashed'>;

/** A page that crashes again within this time is not loaded a third time by itself (ms). */
const soon = 60_000;

/**
 * Loads the page again when its process has gone, once; then a person is asked, one question at a time. Transfers do not
 * notice, for nothing of them lives in the page.
 */
export function reloadCrashed(page: Page, { now, report, askAgain, quit }: ReloadDeps): void {
  let last = Number.NEGATIVE_INFINITY;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    try {
      if ((await askAgain()) === 'quit') quit();
      else revive(page);
    } finally {
      isAsking = false;
    }
  };
  page.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    report(new Error(`The page's process has gone: ${reason}, exit code ${exitCode}.`));
    const isAgain = now() - last < soon;
    last = now();
    if (!isAgain) page.reload();
    else if (!isAsking) ask().catch(report);
  });
}

/** Loads the page again where nothing of it lives; elsewhere it stays as it is. */
export function revive(page: Pick<WebContents, 'reload' | 'isDestroyed' | 'isCrashed'>): void {
  if (!page.isDestroyed() && page.isCrashed()) page.reload();
}
