import { SvelteSet } from 'svelte/reactivity';

/** Which transfers a person has chosen, and from where a range is drawn. */
export class Selection {
  readonly ids = new SvelteSet<string>();
  /** The list index a range begins at. */
  anchor: number | null = null;

  toggle(id: string, index: number): void {
    if (!this.ids.delete(id)) this.ids.add(id);
    this.anchor = index;
  }

  only(ids: readonly string[]): void {
    this.ids.clear();
    for (const id of ids) this.ids.add(id);
  }

  clear(): void {
    this.ids.clear();
    this.anchor = null;
  }
}
