import { afterAll, beforeAll, describe } from 'vitest';
import { ensureTool } from '../../../scripts/ensure-tool.ts';
import { type CephServer, startCeph } from './start-ceph.ts';

/**
 * A describe block over a real S3. Ceph is up while its tests run; where it is not to be had, one printed line says
 * what to install, and the block is reported as skipped.
 */
export function withCeph(name: string, register: (ceph: () => CephServer) => void): void {
  const tool = ensureTool('ceph');
  if (tool.kind === 'missing') process.stderr.write(`SKIPPED: ${name}. ${tool.sentence}\n`);
  describe.runIf(tool.kind !== 'missing')(name, () => {
    let server: CephServer | undefined;
    beforeAll(async () => {
      server = await startCeph();
    }, 120_000);
    afterAll(() => server?.stop(), 30_000);
    register(() => {
      if (server === undefined) throw new Error('Ceph is asked for outside a test.');
      return server;
    });
  });
}
