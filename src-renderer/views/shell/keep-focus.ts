interface KeepFocusOptions {
  /** Where the focus goes when what had it is gone. */
  readonly fallback: () => HTMLElement | null;
  /** Calls once what took the element away had its turn to move the focus itself (the next frame but one). */
  readonly later?: (call: () => void) => void;
}

const afterTwoFrames = (call: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(call));
};

/**
 * Sees to it that the focus is never lost: when what had it leaves the page (a row that was deleted, a message that was
 * answered) a browser lets it fall to the body, and a person with a keyboard would begin at the top. The answer ends it.
 */
export function keepFocus(
  page: Document,
  { fallback, later = afterTwoFrames }: KeepFocusOptions,
): () => void {
  let last: Element | null = page.activeElement;
  const lost = (): boolean => last?.isConnected === false && isNowhere(page);
  const look = (): void => {
    if (!lost()) return;
    later(() => {
      if (lost()) fallback()?.focus();
    });
  };
  const note = ({ target }: FocusEvent): void => {
    if (target instanceof Element) last = target;
  };
  const observer = new MutationObserver(look);
  page.addEventListener('focusin', note);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', note);
    observer.disconnect();
  };
}

const isNowhere = ({ activeElement, body }: Document): boolean =>
  activeElement === null || activeElement === body;
