import { newToken } from '../../app/control/new-token.ts';
import type { FileToSave } from '../../app/window/shell-port.ts';
import { SluiceError } from '../../contract/sluice-error.ts';

/** A browser asks at once; a ticket nobody used by then is lost (ms). */
const livesMs = 60_000;
/** More than a person can begin within a minute; it bounds what is held for them. */
const most = 100;

/** Files a page may fetch, each once, by a ticket nobody guesses: the page's token stays out of addresses. */
export class DownloadTickets {
  readonly #files = new Map<string, { readonly file: FileToSave; readonly until: number }>();
  readonly #now: () => number;

  /** `now`: monotonic, ms. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The path it can be fetched from, once, within a minute. Throws `SluiceError` `in-use` where too many wait. */
  issue(file: FileToSave): string {
    this.#dropOld();
    if (this.#files.size >= most) throw tooMany();
    const ticket = newToken();
    this.#files.set(ticket, { file, until: this.#now() + livesMs });
    return `/downloads/${ticket}`;
  }

  /** The file of a ticket, which is used up by this; null for one that is used, too old or made up. */
  take(ticket: string): FileToSave | null {
    this.#dropOld();
    const file = this.#files.get(ticket)?.file ?? null;
    this.#files.delete(ticket);
    return file;
  }

  #dropOld(): void {
    for (const [ticket, { until }] of this.#files) if (until <= this.#now()) this.#files.delete(ticket);
  }
}

const tooMany = (): SluiceError =>
  new SluiceError({
    code: 'in-use',
    message: 'Too many files wait to be saved by the browser.',
    remedy: 'Try again in a minute.',
  });
