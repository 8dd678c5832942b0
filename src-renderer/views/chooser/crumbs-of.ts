/** A folder on the way to where one is. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way from the root down to a path, the root first with its whole path as name; of both kinds of separators. Pure. */
export function crumbsOf(root: string, path: string): readonly Crumb[] {
  const crumbs: Crumb[] = [{ name: root, path: root }];
  if (!path.startsWith(root)) return [{ name: path, path }];
  const separator = root.includes('\\') ? '\\' : '/';
  let at = root.endsWith(separator) ? root.slice(0, -1) : root;
  for (const name of path.slice(at.length).split(separator).filter(Boolean)) {
    at = `${at}${separator}${name}`;
    crumbs.push({ name, path: at });
  }
  return crumbs;
}
