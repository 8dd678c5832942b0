import { existsSync } from 'node:fs';
import { findChromium } from '../chromium-launch.ts';
import type { StepTool } from './step.ts';

/** Why a step cannot run on this machine, or null when it can. */
export function missingTool(tool: StepTool): Promise<string | null> {
  if (tool === 'chromium') return Promise.resolve(findChromium() === null ? 'no Chromium' : null);
  return Promise.resolve(existsSync('/usr/bin/radosgw') ? null : 'no Ceph');
}
