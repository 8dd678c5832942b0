import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'es-module-lexer';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt, root } from '../support/built.ts';

const run = promisify(execFile);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

beforeAll(ensureBuilt);

test('the launcher adds nothing to what the command line prints', async () => {
  const { stdout } = await run(process.execPath, [join(root, 'scripts', 'sluice.ts'), '--version']);
  expect(stdout).toBe(`${version}\n`);
});

test("the launcher's exit code is the command line's", async () => {
  const ended = run(process.execPath, [join(root, 'scripts', 'sluice.ts'), 'no-such-command']);
  await expect(ended).rejects.toMatchObject({ code: 2, stdout: '' });
});

test('nothing in the headless bundle reaches Electron or a package', () => {
  const files = globSync('out/headless/*.js', { cwd: root });
  expect(files).toContain(join('out', 'headless', 'sluice.js'));
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const imported = texts.flatMap((text) => parse(text)[0].flatMap(({ specifier }) => specifier ?? []));
  expect(imported).not.toEqual([]);
  const outside = imported.filter((name) => !name.startsWith('.') && !isBuiltin(name));
  expect(outside).toEqual([]);
  expect(texts.filter((text) => /require\(["']electron["']\)/.test(text))).toEqual([]);
});
