import { SluiceError } from '../../contract/sluice-error.ts';
import type { PortalArguments } from './arguments/invocation.ts';

/** The portal of a command that cannot do without. */
export function portalOf({ portal }: PortalArguments): string {
  if (portal !== undefined) return portal;
  throw new SluiceError({
    code: 'usage',
    message: 'The portal is missing.',
    remedy: 'Add --portal with the address you open in the browser, such as https://demo.lizard.net.',
  });
}
