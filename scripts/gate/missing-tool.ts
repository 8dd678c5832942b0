import { join } from 'node:path';
import { ensureTool } from '../ensure-tool.ts';
import { missingElectron } from './missing-electron.ts';
import type { Need } from './step.ts';

/** Why a step cannot run on this machine, as a sentence with what to install; null when its tool is there (by now). */
export async function missingTool(name: Need): Promise<string | null> {
  if (name === 'electron') return await missingElectron(join(import.meta.dirname, '..', '..'), process.env);
  if (name === 'ceph' && process.getuid?.() !== 0) return 'Ceph is only started as root on Linux.';
  const outcome = ensureTool(name);
  return outcome.kind === 'missing' ? outcome.sentence : null;
}
