import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const sources: Readonly<Record<string, string>> = {
  'package.json': '{"name":"small","type":"module"}',
  'package-lock.json': '{}',
  'node_modules/.keep': '',
  'src-main/headless/sluice.ts': [
    '#!/usr/bin/env node',
    "import { STATUS_CODES } from 'node:http';",
    "import { Worker } from 'node:worker_threads';",
    "const worker = new Worker(new URL('./double-worker.' + (import.meta.url.endsWith('.ts') ? 'ts' : 'js'), import.meta.url));",
    "worker.on('message', (message: unknown) => console.log(message, STATUS_CODES[200]));",
  ].join('\n'),
  'src-main/engine/double-worker.ts':
    "import { parentPort } from 'node:worker_threads';\nparentPort?.postMessage(42 as number);\n",
  'src-main/desktop/main.ts': "import { app } from 'electron';\napp.quit();\n",
  'src-main/desktop/preload.ts':
    "import { contextBridge } from 'electron';\ncontextBridge.exposeInMainWorld('x', {});\n",
  'src-renderer/index.html': '<!doctype html><title>x</title><script type="module" src="./main.ts"></script>',
  'src-renderer/main.ts': "document.title = 'y';\n",
};

/** A checkout with the entries the build expects and nothing else, for building in earnest in half a second. */
export async function makeSmallCheckout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-checkout-'));
  for (const [name, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
