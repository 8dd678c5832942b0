import type { WebContents } from 'electron';
import { zoomKey } from './zoom-key.ts';

/** As the entries of the menu do it. */
const step = 0.5;

/** Zooms by keys before menu and page see them: the menu can name one key for each, keyboards have several. */
export function followZoomKeys(
  page: Pick<WebContents, 'on' | 'getZoomLevel' | 'setZoomLevel'>,
  platform: NodeJS.Platform,
): void {
  page.on('before-input-event', (event, input) => {
    const zoom = zoomKey(input, platform);
    if (zoom === null) return;
    event.preventDefault();
    if (zoom === 'reset') page.setZoomLevel(0);
    else page.setZoomLevel(page.getZoomLevel() + (zoom === 'in' ? step : -step));
  });
}
