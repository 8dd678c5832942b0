import { SvelteMap } from 'svelte/reactivity';

/** What a person wants to bring in, before a proposal exists. `paths` null: still to be chosen. `dropped`: it came by a drop. */
export type Wanted =
  | { readonly kind: 'plan' }
  | {
      readonly kind: 'run';
      readonly paths: readonly string[] | null;
      readonly dropped: boolean;
      /** What the system's dialog offers; a folder where nothing is said. */
      readonly pick?: 'folder' | 'files';
    }
  /** Files on this computer to look into. `paths` null: still to be chosen. */
  | {
      readonly kind: 'look';
      readonly paths: readonly string[] | null;
      readonly dropped: boolean;
      /** What the system's dialog offers. */
      readonly pick: 'folder' | 'files';
    }
  /** A new key for a portal (its origin; null: whichever a person names). */
  | { readonly kind: 'key'; readonly portal: string | null };

/** What a proposal was made of: to look again after a failure. */
export interface Proposed {
  readonly portal: string;
  readonly scenario: string;
  readonly paths: readonly string[];
}

/** Where drops, remedies, the palette and the application's menu leave a wish, and chooser and dialogs find it. */
export class Intake {
  /** By the id of the proposal; of this page's life only. */
  readonly proposed = new SvelteMap<string, Proposed>();
  wanted: Wanted | null = $state.raw(null);

  want(wanted: Wanted): void {
    this.wanted = wanted;
  }

  /** Takes the wish away: it is being met, or given up. */
  done(): void {
    this.wanted = null;
  }
}
