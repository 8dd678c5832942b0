import { assertNever } from '../../../src-main/contract/assert-never.ts';
import type { Visit } from '../../../src-main/contract/window/shell.ts';
import type { Intake } from '../../state/intake.svelte.ts';
import type { Router } from '../../state/router.svelte.ts';

/** What lies over the views. */
export type Overlay = 'palette' | 'shortcuts' | null;

interface Deps {
  readonly router: Pick<Router, 'go'>;
  readonly intake: Pick<Intake, 'want'>;
  readonly show: (overlay: Overlay) => void;
}

/** Leads where a notification, the tray, a menu or the palette points. */
export function runVisit(visit: Visit, { router, intake, show }: Deps): void {
  switch (visit.view) {
    case 'queue':
    case 'scenarios':
    case 'rasters':
    case 'history':
    case 'settings':
      router.go({ view: visit.view });
      return;
    case 'transfer':
    case 'proposal':
      router.go({ view: visit.view, id: visit.id });
      return;
    case 'palette':
    case 'shortcuts':
      show(visit.view);
      return;
    case 'choose':
      intake.want(visit.what === 'plan' ? { kind: 'plan' } : { kind: 'run', paths: null, dropped: false });
      return;
    default:
      assertNever(visit);
  }
}
