// Brings Electron's archive in a thread of its own, because @electron/get reads this environment whatever it is told: the
// thread is started with one that is honest, and can be ended whatever hangs in it.
import { parentPort, workerData } from 'node:worker_threads';
import { downloadArtifact } from '@electron/get';
import { createAgents } from '../../src-main/app/network/create-agents.ts';
import { trustSystem } from '../../src-main/app/network/trust-system.ts';
import type { ArchiveAsk, ArchiveNews } from './fetch-archive.ts';
import { downloadFile } from './download-file.ts';
import { whyNotFetched } from './why-not-fetched.ts';

const { proxy, limits, cacheRoot, ...artifact } = workerData as ArchiveAsk;
const tell = (news: ArchiveNews): void => parentPort?.postMessage(news);
const trust = trustSystem({ env: process.env, notice: (message) => tell({ kind: 'notice', message }) });
const agents = createAgents({ proxy, trust });

try {
  const file = await downloadArtifact({
    ...artifact,
    ...(cacheRoot === undefined ? {} : { cacheRoot }),
    artifactName: 'electron',
    downloader: {
      download: (url, to) =>
        downloadFile(url, to, {
          ...{ agents, limits },
          onProgress: (progress) => tell({ kind: 'progress', progress }),
        }),
    },
  });
  tell({ kind: 'here', file });
} catch (error) {
  tell({ kind: 'not here', why: whyNotFetched(error) });
} finally {
  agents.close();
}
