/** Where the secret of a launch is between reloads of one tab. */
const name = 'sluice.token';

export interface TokenPlaces {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState' | 'state'>;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * The secret of this launch: from the address's fragment, which is taken out of the address bar and the history at once, or
 * kept from before a reload of this tab. Null where there is neither.
 */
export function takeToken({ location, history, storage }: TokenPlaces): string | null {
  const token = tokenIn(location.hash);
  if (token === null) return storage.getItem(name);
  storage.setItem(name, token);
  history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/** The secret a fragment holds; null for the fragments by which the window finds its way. */
export const tokenIn = (hash: string): string | null => /^#token=([\w-]+)$/.exec(hash)?.[1] ?? null;
