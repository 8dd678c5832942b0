import type { Reply } from '../../../src-main/contract/reply.ts';
import type { ProposalView } from '../../../src-main/contract/window/proposal-view.ts';
import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type { Wanted } from '../../state/intake.svelte.ts';
import type { Router } from '../../state/router.svelte.ts';
import type { WindowState } from '../../state/window-state.ts';
import { dropAim } from './drop-aim.ts';

/** The paths of dropped files, where the shell can tell them. */
export type PathsOf = (files: readonly File[]) => readonly string[];

interface Deps {
  readonly client: WindowClient;
  readonly router: Router;
  readonly state: Pick<WindowState, 'intake' | 'notices'>;
  /** Null where a dropped file has no path: then the chooser opens instead. */
  readonly pathsOf: PathsOf | null;
}

/**
 * Leads a drop to what it is for: among rasters its files are looked into; elsewhere one JSON file is a plan, and anything
 * else belongs to the scenario in sight or one to choose.
 */
export async function takeDrop(files: readonly File[], deps: Deps): Promise<void> {
  const { client, router, state, pathsOf } = deps;
  const looks = dropAim(router.current) === 'look';
  if (pathsOf === null) {
    state.intake.want(wish(looks, null));
    return;
  }
  const paths = pathsOf(files).filter((path) => path !== '');
  const [first] = paths;
  if (first === undefined) return;
  if (!looks && paths.length === 1 && /\.json$/i.test(first))
    show(await client.call('openPlan', { path: first }), deps);
  else state.intake.want(wish(looks, paths));
}

const wish = (looks: boolean, paths: readonly string[] | null): Wanted =>
  looks ? { kind: 'look', paths, dropped: true, pick: 'files' } : { kind: 'run', paths, dropped: true };

function show(reply: Reply<ProposalView>, { router, state }: Deps): void {
  if (reply.ok) router.go({ view: 'proposal', id: reply.value.id });
  else state.notices.fail(reply.failure);
}
