/// <reference lib="dom" />
declare global {
  interface Window {
    /** How long each event of the program took from its arrival to a page laid out anew (ms). */
    changeMs: number[];
    /** From a key to the next frame painted (ms), of those that took 16 ms or more. */
    slowKeysMs: number[];
  }
}

type Listen = (this: WebSocket, type: string, heard: unknown) => void;

/** Runs before the page's own scripts: times what the page does with each event, and its slow keys. */
export function installProbes(): void {
  window.changeMs = [];
  window.slowKeysMs = [];
  const { addEventListener: listen } = WebSocket.prototype as unknown as { addEventListener: Listen };
  const timed =
    (heard: (event: Event) => void) =>
    (event: Event): void => {
      const before = performance.now();
      heard(event);
      // What the listener changed is put on the page in a microtask queued before this one.
      queueMicrotask(() => {
        document.body.getBoundingClientRect();
        window.changeMs.push(performance.now() - before);
      });
    };
  WebSocket.prototype.addEventListener = function (this: WebSocket, type: string, heard: unknown): void {
    const isTold = type === 'message' && typeof heard === 'function';
    listen.call(this, type, isTold ? timed(heard as (event: Event) => void) : heard);
  };
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') window.slowKeysMs.push(duration);
  });
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** Resolves at the second frame after the list shows so many lines; milliseconds since 1970. */
export function whenListed(lines: number): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const grid = document.querySelector('[role=grid]');
      const there = Number(grid?.getAttribute('aria-rowcount')) >= lines;
      if (there && grid?.querySelector('tr.row .bar') != null)
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Resolves with what the next so many changes took (ms). */
export function nextChanges(count: number): Promise<number[]> {
  window.changeMs = [];
  return new Promise((resolve) => {
    const look = (): void => {
      if (window.changeMs.length >= count) resolve(window.changeMs);
      else setTimeout(look, 50);
    };
    look();
  });
}

/** Scrolls what holds `inside` down by so much a frame, and answers how long each frame took (ms). */
export function scrollFrames(ask: { inside: string; frames: number; step: number }): Promise<number[]> {
  const scroller = document.querySelector(ask.inside)?.parentElement;
  if (scroller == null) throw new Error(`Nothing to scroll: ${ask.inside}`);
  return new Promise((resolve) => {
    const took: number[] = [];
    let before = performance.now();
    const step = (now: number): void => {
      took.push(now - before);
      before = now;
      scroller.scrollTop += ask.step;
      if (took.length > ask.frames) resolve(took.slice(1));
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
