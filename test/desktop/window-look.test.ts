import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { describe, expect, test, vi } from 'vitest';
import { describeProgram } from '../../src-main/desktop/menu/describe-program.ts';
import { quietSession } from '../../src-main/desktop/quiet-session.ts';
import { sandboxPages } from '../../src-main/desktop/sandbox-pages.ts';
import { askAfterCrashes } from '../../src-main/desktop/window/ask-after-crashes.ts';
import { paper } from '../../src-main/desktop/window/follow-theme.ts';
import { dutch } from '../../src-main/desktop/words/dutch.ts';
import { english } from '../../src-main/desktop/words/english.ts';
import { root } from '../support/built.ts';

test('the window has the paper of its page before that has painted', () => {
  const tokens = readFileSync(join(root, 'src-renderer', 'ui', 'tokens.css'), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${paper(false)}, ${paper(true)});`);
});

test('About tells the name, the version and shows the icon', () => {
  const app = { setAboutPanelOptions: vi.fn() };
  describeProgram(app, { version: '0.1.0', icon: '/app/icon.png' });
  expect(app.setAboutPanelOptions).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      applicationName: 'Sluice',
      applicationVersion: '0.1.0',
      iconPath: '/app/icon.png',
    }),
  );
});

test('a session looks for no spelling dictionary, whatever the system’s language', () => {
  const session = { setSpellCheckerEnabled: vi.fn(), setSpellCheckerLanguages: vi.fn() };
  quietSession(session);
  expect(session.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false);
  expect(session.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith([]);
});

describe('the sandbox', () => {
  const start = (switches: readonly string[]) => {
    const said: string[] = [];
    const enableSandbox = vi.fn();
    const commandLine = { hasSwitch: (name: string) => switches.includes(name) };
    sandboxPages({ enableSandbox, commandLine }, (line) => said.push(line));
    return { said, enableSandbox };
  };

  test('is there for every page', () => {
    const { said, enableSandbox } = start([]);
    expect([enableSandbox.mock.calls.length, said]).toEqual([1, []]);
  });

  test('is left out, and that is said in one line, where it was asked to be: with both there would be no window', () => {
    const { said, enableSandbox } = start(['no-sandbox']);
    expect(enableSandbox).not.toHaveBeenCalled();
    expect(said).toEqual(["Sluice runs without Chromium's sandbox, as --no-sandbox asks."]);
  });
});

describe('after two crashes a person is asked', () => {
  const answering = (response: number) => {
    const asked: unknown[][] = [];
    const showMessageBox = (...args: unknown[]): Promise<Electron.MessageBoxReturnValue> => {
      asked.push(args);
      return Promise.resolve({ response, checkboxChecked: false });
    };
    return { asked, dialog: { showMessageBox } };
  };

  test.each([
    [0, 'again'],
    [1, 'quit'],
  ] as const)('and answer %i means %s', async (response, answer) => {
    expect(await askAfterCrashes(answering(response).dialog, english, () => null)).toBe(answer);
  });

  test('on the window where it can be seen, in their language', async () => {
    const { asked, dialog } = answering(0);
    const [seen, unseen] = [{ isVisible: () => true }, { isVisible: () => false }];
    await askAfterCrashes(dialog, dutch, () => seen as never);
    await askAfterCrashes(dialog, dutch, () => unseen as never);
    const buttons = ['Venster opnieuw openen', 'Sluice afsluiten'];
    expect(asked).toMatchObject([[seen, { buttons, cancelId: 0 }], [{ buttons, cancelId: 0 }]]);
  });
});
