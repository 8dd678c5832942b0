import type { ElectronStandin } from './electron-standin.ts';

/** Tells as JSON what the main process did once its window is there, and lets it quit; it ends when nothing is left to do. */
export function reportOnce(standin: ElectronStandin): void {
  const looking = setInterval(() => {
    if (standin.windows.length === 0) return;
    clearInterval(looking);
    void report(standin);
  }, 20);
}

async function report({
  windows,
  calls,
  schemes,
  invokes,
  events,
  electron,
}: ElectronStandin): Promise<void> {
  const page = await schemes.get('sluice-app')?.(new Request('sluice-app://window/'));
  const event = { senderFrame: { origin: 'sluice-app://window', parent: null } } as never;
  const status: unknown = await invokes.get('sluice:invoke')?.(event, 'status', {});
  const said = { calls: [...calls], windows: windows.map((each) => each.calls), page: page?.status, status };
  events.once('will-quit', () => console.log(JSON.stringify({ ...said, end: calls })));
  electron.app.quit();
}
