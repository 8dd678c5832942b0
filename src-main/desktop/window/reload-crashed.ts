import type { WebContents } from 'electron';

export interface ReloadDeps {
  /** Ms; any clock that does not go back. */
  readonly now: () => number;
  /** Hears of every crash. */
  readonly report: (error: unknown) => void;
  /** The page crashed again right after it was loaded anew. */
  readonly giveUp: () => void;
}

/** A page that crashes again within this time is not loaded a third time (ms). */
const soon = 60_000;

/** Loads the page again when its process has gone, once; transfers do not notice, for nothing of them lives in the page. */
export function reloadCrashed(
  page: Pick<WebContents, 'on' | 'reload'>,
  { now, report, giveUp }: ReloadDeps,
): void {
  let last = Number.NEGATIVE_INFINITY;
  page.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    report(new Error(`The page's process has gone: ${reason}, exit code ${exitCode}.`));
    const again = now() - last < soon;
    last = now();
    if (again) giveUp();
    else page.reload();
  });
}
