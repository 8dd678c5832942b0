import { expect, test } from 'vitest';
import type { Told } from '../../../src-main/headless/cli/output/told.ts';
import { tellProposal } from '../../../src-main/headless/cli/tell-proposal.ts';

function told(requests: readonly unknown[]): readonly Told[] {
  const heard: Told[] = [];
  const output = { tell: (each: Told) => void heard.push(each), close: () => Promise.resolve() };
  tellProposal({ findings: [], table: [], requests }, 'to-send', output);
  return heard;
}

test('"no file is paired" is said where nothing is asked for, not where all of it is there already', () => {
  expect(told([])).toMatchObject([{ event: 'pairing' }]);
  expect(told([{}])).toEqual([]);
});
