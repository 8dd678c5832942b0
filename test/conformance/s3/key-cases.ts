import { expect } from 'vitest';
import { everywhere, type S3Case, send } from './s3-case.ts';

const keys = [
  'plain.tif',
  'folder/below/plain.tif',
  'with space.tif',
  'one+one.tif',
  'Zuidplas düne é.tif',
  `quotes ' " (1)!*.tif`,
  'percent %20 & = ? #.tif',
  'tilde~under_score-dash.tif',
  '日本/🌊.nc',
];

/** Keys as file names have them: each is signed, found, and kept apart from those that look alike. */
export const keyCases: readonly S3Case[] = keys.map((key) => ({
  on: everywhere,
  name: `the key ${key} is signed and stored as it is`,
  run: async (server) => {
    const put = await send(server, { method: 'PUT', key, body: Buffer.from(key) });
    expect([put.status, put.text]).toEqual([200, '']);
    expect((await send(server, { method: 'GET', key })).text).toBe(key);
  },
}));
