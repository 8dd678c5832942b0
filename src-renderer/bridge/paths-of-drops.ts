/** Where dropped files lie, as the desktop's preload says; null in a browser, whose page never learns it. */
export function pathsOfDrops(): ((files: readonly File[]) => readonly string[]) | null {
  const bridge = window.sluice;
  return bridge === undefined ? null : (files) => bridge.pathsOf(files);
}
