import { type DownloadProgress, progressInWords } from './download-file.ts';

const everyMs = 5_000;

/** Turns the news of a download into few lines: one each ten per cent, and one when nothing was said for five seconds. */
export class ProgressLines {
  readonly #title: string;
  #said = { tenth: 0, at: 0 };

  constructor(title: string) {
    this.#title = title;
  }

  /** The line to print at `now` (ms, of a clock that never goes back), or null. */
  next(progress: DownloadProgress, now: number): string | null {
    const { transferred, total } = progress;
    const tenth = total === null ? 0 : Math.floor((transferred / total) * 10);
    if (tenth === this.#said.tenth && now - this.#said.at < everyMs) return null;
    this.#said = { tenth, at: now };
    const percent = total === null ? '' : `${Math.floor((transferred / total) * 100)} %, `;
    return `${this.#title}: ${percent}${progressInWords(progress)}`;
  }
}
