import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../support/built.ts';
import { makeSmallCheckout } from '../support/small-checkout.ts';

const run = promisify(execFile);
let checkout: string;
const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Builds the small checkout in a process of its own, as a launcher does. */
function build(): Promise<{ stdout: string; stderr: string }> {
  const module = pathToFileURL(join(root, 'scripts', 'build', 'build-all.ts')).href;
  const script = `import { buildAll } from ${JSON.stringify(module)}; await buildAll(${JSON.stringify(checkout)});`;
  return run(process.execPath, ['--input-type=module', '--eval', script]);
}

const out = (...names: string[]): string => join(checkout, 'out', ...names);

describe('the build', () => {
  let said: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    checkout = await makeSmallCheckout();
    said = await build();
  });
  afterAll(() => remove(checkout));

  test('says what it does on stderr only', () => {
    const { stdout, stderr } = said;
    expect(stdout).toBe('');
    expect(stderr).toContain('Building Sluice');
  });

  test('makes a command line that runs, workers included, in an empty folder', async () => {
    const elsewhere = join(checkout, 'elsewhere');
    await mkdir(elsewhere);
    await cp(out('headless'), elsewhere, { recursive: true });
    const { stdout } = await run(process.execPath, [join(elsewhere, 'sluice.js')], { cwd: elsewhere });
    expect(stdout).toBe('42 OK\n');
  });

  test('takes node:http without the half of it that loads undici', async () => {
    const loaded =
      'process.on("exit", () => console.error(String(process.moduleLoadList).includes("undici")))';
    const told = ['--import', `data:text/javascript,${encodeURIComponent(loaded)}`];
    const { stdout, stderr } = await run(process.execPath, [...told, out('headless', 'sluice.js')]);
    expect(stdout).toBe('42 OK\n');
    // The program says it and its thread does.
    expect(stderr).toBe('false\nfalse\n');
  });

  test('marks it executable and keeps its shebang', async () => {
    await access(out('headless', 'sluice.js'), constants.X_OK);
    expect(await readFile(out('headless', 'sluice.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('lays every worker beside every Node entry, and the preload in one file', async () => {
    for (const folder of ['headless', 'main'])
      expect(await readdir(out(folder))).toContain('double-worker.js');
    expect((await readdir(out('preload'))).sort()).toEqual(['preload.cjs', 'preload.cjs.map']);
    expect(await readFile(out('preload', 'preload.cjs'), 'utf8')).toContain('require("electron")');
  });
});

describe('a build of sources that cannot be', () => {
  beforeEach(async () => {
    checkout = await makeSmallCheckout();
  });
  afterEach(() => remove(checkout));

  test('refuses two workers of one name', async () => {
    await cp(
      join(checkout, 'src-main/engine/double-worker.ts'),
      join(checkout, 'src-main/headless/double-worker.ts'),
    );
    await expect(build()).rejects.toThrow('double-worker');
  });
});

describe('building again', () => {
  let built: string;
  beforeAll(async () => {
    built = checkout = await makeSmallCheckout();
    await build();
  });
  beforeEach(async () => {
    checkout = await mkdtemp(join(tmpdir(), 'sluice-checkout-'));
    await cp(built, checkout, { recursive: true, preserveTimestamps: true });
  });
  afterEach(() => remove(checkout));
  afterAll(() => remove(built));

  test('does nothing while the sources are the same', async () => {
    const { ino } = await stat(out());
    expect((await build()).stderr).toBe('');
    expect((await stat(out())).ino).toBe(ino);
  });

  test('builds when a source changed', async () => {
    await appendFile(join(checkout, 'src-main/headless/sluice.ts'), "\nconsole.error('changed');\n");
    expect((await build()).stderr).toContain('Building Sluice');
    expect(await readFile(out('headless', 'sluice.js'), 'utf8')).toContain('changed');
  });

  test('leaves the last good build when a source is broken', async () => {
    const before = await readFile(out('headless', 'sluice.js'), 'utf8');
    await appendFile(join(checkout, 'src-main/headless/sluice.ts'), '\nconst = ;\n');
    await expect(build()).rejects.toThrow('sluice.ts');
    expect(await readFile(out('headless', 'sluice.js'), 'utf8')).toBe(before);
    expect(await readdir(checkout)).not.toContain('out.new');
  });
});

describe('the first build', () => {
  beforeEach(async () => {
    checkout = await makeSmallCheckout();
  });
  afterEach(() => remove(checkout));

  test('four at once: one builds, the others wait and find it done', async () => {
    const all = await Promise.all([build(), build(), build(), build()]);
    expect(all.filter(({ stderr }) => stderr.includes('Building'))).toHaveLength(1);
    expect(await readdir(checkout)).not.toContain('out.new');
  });
});
