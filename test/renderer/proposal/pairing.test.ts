import { expect, test } from 'vitest';
import type { Finding } from '../../../src-main/contract/finding.ts';
import type { PairPage, PairRow } from '../../../src-main/contract/window/proposal-view.ts';
import { createTranslator } from '../../../src-renderer/text/create-translator.ts';
import { choiceLabel } from '../../../src-renderer/views/proposal/choice-label.ts';
import { pairColumns } from '../../../src-renderer/views/proposal/pair-columns.ts';
import { canReplace, canSendAnyway } from '../../../src-renderer/views/proposal/row-words.ts';
import { severityOf } from '../../../src-renderer/views/proposal/severity-of.ts';
import { titleOf } from '../../../src-renderer/views/proposal/title-of.ts';

const t = createTranslator()('en');
const finding = (code: Finding['code'], severity: Finding['severity'] = 'advice'): Finding => ({
  ...{ path: '/r/a.tif', code, severity },
  ...{ message: 'It says so.', remedy: null },
});
const depth: PairPage['results'][number] = {
  ...{ id: 7, code: 'depth-max-dtri', name: 'Maximum water depth' },
  ...{ taken: false, hasFile: true, takesFile: true },
};
const undecided: PairRow = {
  ...{ path: '/r/a.tif', name: 'a.tif', size: 1, recognised: depth.code, why: null },
  ...{ goesTo: depth, replaces: false, status: 'undecided', chosenByPerson: false },
  findings: [finding('already-there')],
};

test('the gravest finding speaks for the file', () => {
  expect(severityOf([])).toBe('fine');
  expect(severityOf([finding('foreign', 'info'), finding('empty', 'refuse'), finding('mis-named')])).toBe(
    'refuse',
  );
});

test('sending anyway is offered only where a rule alone stands in the way', () => {
  const free = { ...depth, hasFile: false };
  const refused = { ...undecided, findings: [finding('projection', 'refuse'), finding('compression')] };
  expect(canSendAnyway(refused, [free])).toBe(true);
  expect(canSendAnyway({ ...refused, status: 'paired' }, [free])).toBe(false);
  expect(canSendAnyway({ ...refused, goesTo: null }, [free])).toBe(false);
  expect(canSendAnyway(refused, [{ ...free, takesFile: false }])).toBe(false);
  expect(canSendAnyway({ ...refused, findings: [finding('other-run', 'refuse')] }, [free])).toBe(false);
  const both = [...refused.findings, finding('already-there')];
  expect(canSendAnyway({ ...refused, findings: both }, [free])).toBe(false);
});

test('replacing is offered only where it is the question and the portal takes it', () => {
  expect(canReplace(undecided, [depth])).toBe(true);
  expect(canReplace(undecided, [{ ...depth, takesFile: false }])).toBe(false);
  expect(canReplace({ ...undecided, status: 'paired' }, [depth])).toBe(false);
  expect(canReplace({ ...undecided, findings: [finding('ambiguous')] }, [depth])).toBe(false);
  expect(canReplace({ ...undecided, goesTo: null }, [depth])).toBe(false);
});

test('a choice says what one should know before it is made', () => {
  expect(choiceLabel(depth, t)).toBe('depth-max-dtri · Maximum water depth (has a file)');
  expect(choiceLabel({ ...depth, taken: true, takesFile: false }, t)).toContain('(taken, takes no file)');
  expect(choiceLabel({ ...depth, hasFile: false, name: '' }, t)).toBe('depth-max-dtri');
});

test('columns leave a narrow window, never the file nor the deciding', () => {
  expect(pairColumns(1280, false)).toHaveLength(6);
  expect(pairColumns(512, false)).toEqual(['file', 'goesTo', 'decide']);
  expect(pairColumns(1280, true)).toEqual(['file', 'size', 'checks', 'decide']);
});

test('names in a title are shown as text', () => {
  const plan = { kind: 'plan', hosts: [], firstExpiry: null, goesOn: 0 } as const;
  expect(titleOf({ ...plan, file: 'C:\\plans\\a\u202Eb.json' }, t)).toBe('Plan a⟨U+202E⟩b.json');
});
