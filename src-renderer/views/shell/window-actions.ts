import type { Failure } from '../../../src-main/contract/failure.ts';
import type { SettingsView, Visit } from '../../../src-main/contract/window/shell.ts';
import type { WindowClient } from '../../../src-main/contract/window/window-client.ts';
import type { Translate } from '../../text/create-translator.ts';
import type { WindowState } from '../../state/window-state.ts';

/** Something a person can do by its name. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly keys: string | null;
  readonly run: () => void;
}

interface Deps {
  readonly t: Translate;
  readonly client: WindowClient;
  readonly state: WindowState;
  readonly visit: (visit: Visit) => void;
}

/** Every action of the window by name, for the palette; those for a selection live beside it. */
export function windowActions({ t, client, state, visit }: Deps): readonly Action[] {
  const { actions, notices, settings } = state;
  const told = async (done: Promise<Failure | null>): Promise<void> => {
    const failure = await done;
    if (failure !== null) notices.fail(failure);
  };
  const set = (changes: Partial<SettingsView>) => () => void told(settings.change(changes));
  const go = (view: 'queue' | 'scenarios' | 'rasters' | 'history' | 'settings') => () => visit({ view });
  const tryDemo = async (): Promise<void> => {
    const reply = await client.call('tryDemo', {});
    if (reply.ok) visit({ view: 'queue' });
    else notices.fail(reply.failure);
  };
  const action = (id: string, label: string, run: () => void, keys: string | null = null): Action => ({
    id,
    label,
    keys,
    run,
  });
  return [
    action('queue', t('shell.palette.goQueue'), go('queue'), 'G Q'),
    action('scenarios', t('shell.palette.goScenarios'), go('scenarios'), 'G S'),
    action('rasters', t('shell.palette.goRasters'), go('rasters'), 'G R'),
    action('history', t('shell.palette.goHistory'), go('history'), 'G H'),
    action('settings', t('shell.palette.goSettings'), go('settings'), 'Mod+,'),
    action('run', t('shell.palette.uploadRun'), () => visit({ view: 'choose', what: 'run' }), 'Mod+O'),
    action('plan', t('shell.palette.openPlan'), () => visit({ view: 'choose', what: 'plan' }), 'Mod+Shift+O'),
    action('look', t('shell.palette.lookInto'), () =>
      state.intake.want({ kind: 'look', paths: null, dropped: false, pick: 'files' }),
    ),
    action('demo', t('shell.palette.tryDemo'), () => void tryDemo()),
    action('pause', t('shell.palette.pauseAll'), () => void actions.pause('all', 'now')),
    action('pause-after', t('shell.palette.pauseAfter'), () => void actions.pause('all', 'after-file')),
    action('resume', t('shell.palette.resumeAll'), () => void actions.resume('all')),
    action('retry', t('shell.palette.retryFailed'), () => void actions.retry('failed')),
    action('remove', t('shell.palette.removeFinished'), () => void actions.remove('finished')),
    action('light', t('shell.palette.themeLight'), set({ theme: 'light' })),
    action('dark', t('shell.palette.themeDark'), set({ theme: 'dark' })),
    action('system', t('shell.palette.themeSystem'), set({ theme: 'system' })),
    action('nl', t('shell.palette.inDutch'), set({ language: 'nl' })),
    action('en', t('shell.palette.inEnglish'), set({ language: 'en' })),
    action('shortcuts', t('shell.palette.shortcuts'), () => visit({ view: 'shortcuts' }), '?'),
  ];
}
