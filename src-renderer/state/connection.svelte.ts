import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

/** Whether the program answers this window; while it does not, what is shown is as it was at `lostAt`. */
export class Connection {
  lostAt: number | null = $state(null);

  follow(client: WindowClient): () => void {
    return client.onLink((state) => {
      this.lostAt = state === 'back' ? null : (this.lostAt ?? Date.now());
    });
  }
}
