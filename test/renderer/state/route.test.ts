import { expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '../../../src-renderer/state/route.ts';

const routes: readonly Route[] = [
  { view: 'queue' },
  { view: 'scenarios' },
  { view: 'scenario', portal: 'https://demo.lizard.net', uuid: '4f1d' },
  { view: 'rasters' },
  { view: 'raster', portal: 'https://demo.lizard.net', uuid: '34ff' },
  { view: 'files', open: null },
  { view: 'files', open: 'C:\\runs\\50% deep #1.tif' },
  { view: 'proposal', id: 'a/b' },
  { view: 'transfer', id: '7' },
  { view: 'history' },
  { view: 'settings' },
];

test.each(routes)('$view is found again by its address', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nowhere', '#/transfer', '#/proposal/', '#/%ff/%'])('%s is the queue', (hash) => {
  expect(parseRoute(hash)).toEqual({ view: 'queue' });
});
