import { createKeybindingsHandler } from 'tinykeys';
import type { Visit } from '../../../src-main/contract/window/shell.ts';

/** Keys that work everywhere. Those without a modifier keep quiet while someone types or a dialog is open. */
export function shellKeys(visit: (visit: Visit) => void): (event: KeyboardEvent) => void {
  const always = (to: Visit) => (event: KeyboardEvent) => {
    event.preventDefault();
    visit(to);
  };
  const plain = (to: Visit) => (event: KeyboardEvent) => {
    if (!isTaken(event)) always(to)(event);
  };
  return createKeybindingsHandler({
    '$mod+KeyK': always({ view: 'palette' }),
    '$mod+Comma': always({ view: 'settings' }),
    '$mod+KeyO': always({ view: 'choose', what: 'run' }),
    '$mod+Shift+KeyO': always({ view: 'choose', what: 'plan' }),
    'Shift+?': plain({ view: 'shortcuts' }),
    '?': plain({ view: 'shortcuts' }),
    'g q': plain({ view: 'queue' }),
    'g s': plain({ view: 'scenarios' }),
    'g r': plain({ view: 'rasters' }),
    'g h': plain({ view: 'history' }),
  });
}

function isTaken({ target }: KeyboardEvent): boolean {
  const element = target instanceof Element ? target : null;
  return element?.closest('input, textarea, select, dialog, [contenteditable]') != null;
}
