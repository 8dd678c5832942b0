import { expect, test } from 'vitest';
import { CallSlots } from '../../../src-main/app/rasters/call-slots.ts';
import { RasterUsers } from '../../../src-main/app/rasters/raster-users.ts';
import { createLizardClient } from '../../../src-main/lizard/create-lizard-client.ts';
import { LizardStub } from '../../support/lizard-stub.ts';

const uuidOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

test('of very many users a hundred are asked for by name, and none is left out', async () => {
  await using stub = await LizardStub.start(({ url }) => ({ body: { name: url.split('/').at(-2) } }));
  const client = createLizardClient({ portal: stub.origin, key: 'abcdefg.0' });
  const users = new RasterUsers({ client, slots: new CallSlots(8), signal: new AbortController().signal });
  const links = Array.from({ length: 130 }, (_, index) => `${stub.origin}/api/v4/rasters/${uuidOf(index)}/`);
  const found = await users.of({ layers: links, labeltypes: [] });
  expect(found.map(({ uuid }) => uuid)).toEqual(links.map((_, index) => uuidOf(index)));
  expect(found.map(({ name }) => name)).toEqual(
    links.map((_, index) => (index < 100 ? uuidOf(index) : null)),
  );
  expect(new Set(found.slice(100).map(({ seen }) => seen))).toEqual(new Set(['unknown']));
  expect(stub.requests).toHaveLength(100);
});
