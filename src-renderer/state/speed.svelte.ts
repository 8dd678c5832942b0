import type { WindowClient } from '../../src-main/contract/window/window-client.ts';

const mostSeconds = 600;

/** The speed of the last ten minutes, one figure a second, oldest first; begins with what the program remembers. */
export class Speed {
  seconds: readonly number[] = $state.raw([]);

  async load(client: WindowClient): Promise<void> {
    const reply = await client.call('speed', {});
    if (reply.ok) this.seconds = reply.value.seconds.slice(-mostSeconds);
  }

  /** Called once a second with the speed as it is. */
  add(rate: number): void {
    this.seconds = [...this.seconds, rate].slice(-mostSeconds);
  }
}
