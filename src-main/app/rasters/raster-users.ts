import { SluiceError } from '../../contract/sluice-error.ts';
import type { RasterUser } from '../../contract/window/rasters.ts';
import { layerUuid } from '../../lizard/layer-uuid.ts';
import type { LizardClient } from '../../lizard/lizard-client.ts';
import type { RasterSourceRecord } from '../../lizard/raster-source-record.ts';
import type { CallSlots } from './call-slots.ts';
import { userPage } from './raster-pages.ts';

export interface RasterUsersDeps {
  readonly client: Pick<LizardClient, 'portal' | 'linkedName'>;
  readonly slots: CallSlots;
  readonly signal: AbortSignal;
}

type Seen = Pick<RasterUser, 'seen' | 'name'>;

/** Of so many users of one source the names are asked for; the rest is told by its UUID. */
const mostNamed = 100;

/** Looks up what uses raster sources; a layer that uses many of them is asked for once. */
export class RasterUsers {
  readonly #deps: RasterUsersDeps;
  readonly #asked = new Map<string, Promise<Seen>>();

  constructor(deps: RasterUsersDeps) {
    this.#deps = deps;
  }

  /** Layers first, in the portal's order. Rejects only when its signal ends it: what cannot be asked is `unknown`. */
  of({ layers, labeltypes }: Pick<RasterSourceRecord, 'layers' | 'labeltypes'>): Promise<RasterUser[]> {
    const users = [
      ...layers.map((link) => ({ kind: 'layer' as const, link })),
      ...labeltypes.map((link) => ({ kind: 'labeltype' as const, link })),
    ];
    return Promise.all(
      users.map(async ({ kind, link }, index) => {
        const uuid = layerUuid(link) ?? '';
        const page = userPage(this.#deps.client.portal, kind, uuid);
        return { kind, uuid, page, ...(index < mostNamed ? await this.#seen(link) : unknown) };
      }),
    );
  }

  #seen(link: string): Promise<Seen> {
    const asked = this.#asked.get(link) ?? this.#ask(link);
    this.#asked.set(link, asked);
    return asked;
  }

  async #ask(link: string): Promise<Seen> {
    const { client, slots, signal } = this.#deps;
    try {
      const name = await slots.run(() => client.linkedName(link, signal));
      return name === null ? { seen: 'hidden', name } : { seen: 'yes', name };
    } catch (error) {
      if (error instanceof SluiceError) return unknown;
      throw error;
    }
  }
}

const unknown: Seen = { seen: 'unknown', name: null };
