// node measure-memory.ts PATH…: inspects each file, two at once, and previews each GeoTIFF; prints by how many bytes the
// process, its reading threads included, grew at its largest, and how many files were sound.
import { createInspector } from '../../../src-main/inspect/create-inspector.ts';

const before = process.memoryUsage.rss();
const inspector = createInspector();
const { signal } = new AbortController();
const waiting = process.argv.slice(2);
let sound = 0;

async function lane(): Promise<void> {
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const { ok, kind } = await inspector.inspect(path, signal);
    if (ok) sound += 1;
    if (kind === 'geotiff') await inspector.preview(path, { band: 1, signal });
  }
}

await Promise.all([lane(), lane()]);
const { maxRSS } = process.resourceUsage();
await inspector.close();
process.stdout.write(JSON.stringify({ growth: maxRSS * 1024 - before, sound }));
