import { expect, test } from 'vitest';
import { rawText } from '../../../src-main/app/rasters/raw-text.ts';
import { startRasters } from './start-rasters.ts';

test('a source is shown with what uses it, with what may not be seen, and with the portal’s own answer', async () => {
  const { page, handlers, lizard, portal } = await startRasters({ rasterSources: 10 });
  const [, , bath, , , , , mask] = (await page({})).sources;
  const detail = await handlers.rasterSource({ portal: lizard.origin, uuid: bath?.uuid ?? '' });
  expect(detail.source).toEqual(bath);
  expect(detail.users.map(({ kind, seen, name }) => [kind, seen, name])).toEqual([
    ['layer', 'yes', 'maximum water level'],
    ['layer', 'yes', 'water level'],
    ['layer', 'yes', 'maximum water depth'],
    ['layer', 'hidden', null],
  ]);
  expect(JSON.parse(detail.raw)).toEqual(await portal.get(`rastersources/${bath?.uuid}/`));
  expect(detail.raw).toContain('\n  "uuid"');
  const { users } = await handlers.rasterSource({ portal: lizard.origin, uuid: mask?.uuid ?? '' });
  expect(users.at(-1)).toEqual({
    ...{ kind: 'labeltype', seen: 'yes', name: 'flooded buildings', uuid: users.at(-1)?.uuid },
    page: `${lizard.origin}/api/v4/labeltypes/${users.at(-1)?.uuid}/`,
  });
});

test('what cannot be asked now is not said to be hidden', async () => {
  const { page, handlers, lizard } = await startRasters({ rasterSources: 10 });
  const uuid = (await page({})).sources[1]?.uuid ?? '';
  const busy = { kind: 'answer', status: 503, code: 'Busy', at: 'start' } as const;
  lizard.faults.add({ match: { path: /\/rasters\//u, count: 1 }, do: busy });
  const { users } = await handlers.rasterSource({ portal: lizard.origin, uuid });
  expect(users.map(({ seen }) => seen).toSorted()).toEqual(['unknown', 'yes']);
});

test('a source that is not there, and what is no UUID', async () => {
  const {
    handlers,
    lizard: { origin: portal },
  } = await startRasters();
  const uuid = '00000000-0000-4000-8000-000000000000';
  await expect(handlers.rasterSource({ portal, uuid })).rejects.toMatchObject({ code: 'not-found' });
  await expect(handlers.rasterSource({ portal, uuid: '../scenarios' })).rejects.toMatchObject({
    code: 'usage',
  });
});

test('signatures do not leave with the portal’s answer', () => {
  const link = 'https://store.example/a.tif?X-Amz-Date=1&X-Amz-Signature=abc';
  expect(rawText({ link, name: 'What? a name' })).toBe(
    '{\n  "link": "https://store.example/a.tif?[redacted]",\n  "name": "What? a name"\n}',
  );
});
