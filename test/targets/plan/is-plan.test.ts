import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPlan } from '../../../src-main/targets/plan/is-plan.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test.skipIf(process.platform === 'win32')(
  'a pipe that nobody writes to is no plan, and holds up nobody',
  async () => {
    const pipe = join(await tempFolder(), 'pipe.tif');
    execFileSync('mkfifo', [pipe]);
    expect(await isPlan(pipe)).toBe(false);
  },
);
