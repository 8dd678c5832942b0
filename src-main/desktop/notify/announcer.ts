import type { Totals } from '../../contract/window/queue-view.ts';
import type { Visit } from '../../contract/window/shell.ts';
import type { WindowRow } from '../../contract/window/window-row.ts';
import type { QueueWatch } from '../queue/queue-watch.ts';
import type { DesktopWords } from '../words/desktop-words.ts';
import { shownName } from '../words/shown-name.ts';
import { allIn, isBusy, needOf, type NewsKind, visitTo } from './news-of.ts';
import { NotifyPace, type Timing } from './notify-pace.ts';

export interface Announcement {
  readonly title: string;
  readonly body: string;
  readonly visit: Visit;
}

export interface AnnouncerDeps {
  readonly words: () => DesktopWords;
  /** Rows that need a person; at most 500. */
  readonly needing: () => Promise<readonly WindowRow[]>;
  /** Whether anyone wants to be told: notifications are on, and the window is not looked at already. */
  readonly isWanted: () => boolean;
  readonly tell: (announcement: Announcement) => void;
  readonly report: (error: unknown) => void;
  readonly timing: Timing;
}

/** Tells a person who is not looking: all is in, something needs them, something failed. */
export class Announcer {
  readonly #deps: AnnouncerDeps;
  readonly #pace: NotifyPace;
  readonly #unsaid: Record<Exclude<NewsKind, 'all-in'>, Map<string, string>> = {
    'needs-you': new Map(),
    failed: new Map(),
  };
  #known: ReadonlySet<string> | null = null;
  #before: Totals | null = null;
  #begun: Totals | null = null;

  constructor(deps: AnnouncerDeps) {
    this.#deps = deps;
    this.#pace = new NotifyPace(deps.timing);
  }

  follow(queue: Pick<QueueWatch, 'follow'>): void {
    queue.follow((totals) => this.#hear(totals));
  }

  #hear(now: Totals): void {
    const before = this.#before ?? now;
    this.#before = now;
    if (!isBusy(before) || this.#begun === null) this.#begun = before;
    const news = allIn(before, now, this.#begun);
    if (news !== null) this.#pace.ask('all-in', () => this.#tellAllIn(news));
    if (this.#known === null || now.groups['needs-you'] !== before.groups['needs-you'])
      this.#look().catch(this.#deps.report);
  }

  /** What needed someone when the program started is in the window it opens: no news. */
  async #look(): Promise<void> {
    const rows = await this.#deps.needing();
    const known = this.#known;
    this.#known = new Set(rows.map(needOf));
    if (known === null) return;
    for (const row of rows.filter((each) => !known.has(needOf(each)))) {
      const kind = row.state === 'failed' ? 'failed' : 'needs-you';
      this.#unsaid[kind].set(row.id, row.name);
      this.#pace.ask(kind, () => this.#tellNeed(kind));
    }
  }

  #tellAllIn({ safe, sent }: { safe: number; sent: number }): void {
    if (!this.#deps.isWanted()) return;
    const { title, body } = this.#deps.words().news.allIn;
    this.#deps.tell({ title, body: body(safe, sent), visit: { view: 'queue' } });
  }

  #tellNeed(kind: Exclude<NewsKind, 'all-in'>): void {
    const unsaid = [...this.#unsaid[kind]];
    this.#unsaid[kind].clear();
    if (unsaid.length === 0 || !this.#deps.isWanted()) return;
    const { needsYou, failed } = this.#deps.words().news;
    const { one, more } = kind === 'failed' ? failed : needsYou;
    const names = unsaid.slice(0, 3).map(([, name]) => shownName(name));
    this.#deps.tell({
      title: unsaid.length === 1 ? one : more(unsaid.length),
      body: unsaid.length > names.length ? `${names.join(', ')}, …` : names.join(', '),
      visit: visitTo(unsaid.map(([id]) => id)),
    });
  }
}
