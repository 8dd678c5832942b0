import { createContext, tick } from 'svelte';
import { hrefOf, parseRoute, type Route } from './route.ts';

/** Follows the address. After each move the focus goes to the new view's heading, so that it is never lost. */
export class Router {
  current: Route = $state.raw(parseRoute(location.hash));

  go(route: Route): void {
    location.hash = hrefOf(route);
  }

  /** Listens until the answer is called. */
  start(): () => void {
    const follow = (): void => {
      const before = this.current.view;
      this.current = parseRoute(location.hash);
      if (!staysInPlace(before, this.current.view)) void tick().then(focusHeading);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }
}

/** Opening a transfer beside the queue, or a file beside its list, leaves the focus on its row. */
const staysInPlace = (before: Route['view'], after: Route['view']): boolean =>
  [before, after].every((view) => view === 'queue' || view === 'transfer') ||
  (before === 'files' && after === 'files');

function focusHeading(): void {
  document.querySelector<HTMLElement>('[data-view-heading]')?.focus();
}

const [useRouter, provideRouter] = createContext<Router>();
export { provideRouter, useRouter };
