import type { RasterUser } from '../../../src-main/contract/window/rasters.ts';
import type { WindowText } from '../../state/text.svelte.ts';
import { harmless } from '../../text/harmless.ts';

type Text = Pick<WindowText, 't'>;

/** Users named in a sentence; a longer list is read nowhere. */
const mostNamed = 5;

/** "Layer Depth", or by its UUID where its name is not known. */
export const userName = ({ kind, name, uuid }: RasterUser, { t }: Text): string =>
  `${t(`rasters.user.${kind}`)} ${harmless(name ?? uuid)}`;

/** What uses a source, for a sentence: names first, then how many one may not see. Pure. */
export function usersWords(users: readonly RasterUser[], text: Text): string {
  const seen = users.filter(({ seen: is }) => is !== 'hidden');
  const hidden = users.length - seen.length;
  const more = seen.length - mostNamed;
  return [
    ...seen.slice(0, mostNamed).map((user) => userName(user, text)),
    ...(more > 0 ? [text.t('rasters.deletion.moreUsers', { count: more })] : []),
    ...(hidden > 0 ? [text.t('rasters.deletion.hiddenUsers', { count: hidden })] : []),
  ].join(', ');
}
