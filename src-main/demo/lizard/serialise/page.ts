/** Query parameters count: `next` and `previous` keep the filters of the list they page through. */
export interface PageRequest {
  /** The list's absolute address, without a query. */
  readonly address: string;
  readonly query: URLSearchParams;
}

export type Page<T> =
  | { readonly kind: 'page'; readonly items: readonly T[]; readonly frame: PageFrame }
  | { readonly kind: 'no-such-page' };

/** The three fields before `results`, in their order. */
export interface PageFrame {
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
}

const pageSize = 10;

/** The page asked for, ten to a page, counted from 1; an empty list has a first page. */
export function pageOf<T>(items: readonly T[], request: PageRequest): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  const page = pageNumber(request.query.get('page'));
  if (page === null || page > pages) return { kind: 'no-such-page' };
  const start = (page - 1) * pageSize;
  const next = page < pages ? pageLink(request, page + 1) : null;
  const previous = page > 1 ? pageLink(request, page - 1) : null;
  return {
    kind: 'page',
    items: items.slice(start, start + pageSize),
    frame: { count: items.length, next, previous },
  };
}

function pageNumber(asked: string | null): number | null {
  if (asked === null) return 1;
  return /^[1-9]\d{0,8}$/u.test(asked) ? Number(asked) : null;
}

function pageLink({ address, query }: PageRequest, page: number): string {
  const others = new URLSearchParams(query);
  // The first page is the list itself, so its link names no page.
  if (page === 1) others.delete('page');
  else others.set('page', String(page));
  const text = others.toString();
  return text === '' ? address : `${address}?${text}`;
}
