/** What the desktop's preload gives its page as `window.sluice`. `F`: the page's own `File`, which no path can be made of but by the preload. */
export interface DesktopBridge<F> {
  /** Answers a `Reply`. */
  invoke(command: string, params: unknown): Promise<unknown>;
  /** Each `WindowEvent`, in order; answers the function that ends it. */
  subscribe(listener: (event: unknown) => void): () => void;
  /** Where dropped files lie; empty for one that lies nowhere. */
  pathsOf(files: readonly F[]): readonly string[];
}

/** The id of the desktop's one page: what it calls itself in `watch`, and what it is told events under. */
export const desktopClientId = 'desktop';
