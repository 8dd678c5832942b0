import type { PreviewAnswer } from '../../src-main/contract/window/local-files.ts';
import type { Reply } from '../../src-main/contract/reply.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** The small picture of one band of a file that is open. */
export class FilePreview {
  readonly #client: WindowClient;
  readonly #path: string;
  #asked = 0;
  /** From 1. */
  band = $state(1);
  /** Null until the first answer. */
  answer: Reply<PreviewAnswer> | null = $state.raw(null);

  constructor(client: WindowClient, path: string) {
    this.#client = client;
    this.#path = path;
  }

  /** Shows a band; the picture before stays until it has come. */
  async show(band: number): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.band = band;
    const reply = await this.#client.call('previewFile', { path: this.#path, band });
    if (asked === this.#asked) this.answer = reply;
  }
}
