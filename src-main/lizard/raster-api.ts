import { z } from 'zod';
import { SluiceError } from '../contract/sluice-error.ts';
import { expectSource } from './expect-source.ts';
import { homeLink } from './home-link.ts';
import { inUseError } from './in-use-error.ts';
import { listPages } from './list-pages.ts';
import type { LizardClient } from './lizard-client.ts';
import { nextPage } from './next-page.ts';
import { type Page, pageSchema } from './page.ts';
import { pathUuid } from './path-uuid.ts';
import { PortalFault } from './portal-fault.ts';
import type { PortalRequests } from './portal-requests.ts';
import { type RasterListQuery, rasterQuery } from './raster-query.ts';
import {
  type RasterSourceAnswer,
  type RasterSourceRecord,
  rasterSourceRecordSchema,
} from './raster-source-record.ts';
import { readAnswer } from './read-answer.ts';

/** What reading raster sources needs of the client for a portal. */
export interface RasterApiDeps {
  /** The root of the API. */
  readonly portal: string;
  readonly requests: PortalRequests;
  /** Reads one page, its `next` brought to the portal's origin. */
  readonly page: (
    schema: z.ZodType<Page<RasterSourceRecord>>,
    url: string,
    signal: AbortSignal,
  ) => Promise<Page<RasterSourceRecord>>;
}

type RasterApi = Pick<
  LizardClient,
  'rasterSourcePage' | 'rasterSourcePages' | 'rasterSource' | 'deleteRasterSource' | 'linkedName'
>;

const recordPage = pageSchema(rasterSourceRecordSchema);
const rawObject = z.record(z.string(), z.unknown());
const named = z.object({ name: z.string().nullish() });

/** The part of a portal's client that is about raster sources. */
export function rasterApi({ portal, requests, page }: RasterApiDeps): RasterApi {
  const { host } = new URL(portal);
  const sourceUrl = (uuid: string): string => `${portal}rastersources/${pathUuid(uuid, 'raster source')}/`;
  const first = (query: RasterListQuery): string => {
    const text = rasterQuery(query);
    return `${portal}rastersources/${text === '' ? '' : `?${text}`}`;
  };
  const read = async (uuid: string, signal: AbortSignal): Promise<RasterSourceAnswer> => {
    const answer = await requests.get(sourceUrl(uuid), signal);
    const source = expectSource(readAnswer(rasterSourceRecordSchema, answer, host), uuid, host);
    return { source, raw: readAnswer(rawObject, answer, host) };
  };
  return {
    rasterSourcePage: async (where, signal) =>
      page(recordPage, 'next' in where ? nextPage(where.next, portal) : first(where.query), signal),
    rasterSourcePages: (query, signal) =>
      listPages(first(query), {
        read: (url) => page(recordPage, url, signal),
        idOf: ({ uuid }) => uuid,
      }),
    rasterSource: read,
    deleteRasterSource: async (uuid, { force }, signal) => {
      try {
        await requests.remove(sourceUrl(uuid), signal, force ? { force: true } : undefined);
      } catch (error) {
        if (!isCode(error, 'in-use')) throw error;
        throw await explained(error, () => read(uuid, signal), host);
      }
    },
    linkedName: async (link, signal) => {
      const url = homeLink(link, portal);
      if (url === null) throw elsewhere(host);
      try {
        return readAnswer(named, await requests.get(url, signal), host).name ?? '';
      } catch (error) {
        if (isCode(error, 'not-found')) return null;
        throw error;
      }
    },
  };
}

/** The refusal with what uses the source; as the portal worded it where that cannot be read (any more). */
async function explained(
  refusal: SluiceError,
  read: () => Promise<RasterSourceAnswer>,
  host: string,
): Promise<SluiceError> {
  try {
    return inUseError(host, (await read()).source, refusal.cause);
  } catch (error) {
    if (error instanceof SluiceError) return refusal;
    throw error;
  }
}

const isCode = (error: unknown, code: SluiceError['code']): error is SluiceError =>
  error instanceof SluiceError && error.code === code;

const elsewhere = (host: string): SluiceError =>
  new SluiceError(
    {
      code: 'portal-refused',
      message: `${host} links to what uses this raster at another address; the API key is not sent there.`,
      remedy: 'Tell the administrators of the portal: its links lead elsewhere.',
    },
    { cause: new PortalFault('refused', null) },
  );
