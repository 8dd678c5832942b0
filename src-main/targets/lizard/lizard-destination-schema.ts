import { z } from 'zod';

/** What a result looked like before the PUT: only a change against this proves that the portal took the file. */
export const resultBaselineSchema = z.object({
  /** The raster layer, as the portal links it; null while there is none. */
  raster: z.string().nullable(),
  /** Where the attachment lies, without the query, which is signed anew at each look. */
  attachment: z.string().nullable(),
  /** The data behind a raster layer that was there before ours; null where the key may not see it, or there was none. */
  rasterSource: z.object({ uuid: z.string(), lastModified: z.string() }).nullable(),
});

/** What the ledger keeps of an upload to a scenario's result. Holds no key and no signature. */
export const lizardDestinationSchema = z.object({
  kind: z.literal('lizard'),
  /** The root of the portal's API. */
  portal: z.string(),
  scenario: z.string(),
  result: z.number().int(),
  code: z.string(),
  family: z.string(),
  /** Scheme, host and path the upload URL had when file and result were paired; stays the same when it is signed anew. */
  object: z.string(),
  /** Whether a person said that the raster already there is to be replaced. */
  replace: z.boolean(),
  baseline: resultBaselineSchema,
  /** True where the portal could not be asked just before the last byte left: of a change seen next nobody knows whose it is. */
  unwatched: z.boolean().optional(),
});

export type ResultBaseline = Readonly<z.infer<typeof resultBaselineSchema>>;
export type LizardDestination = Readonly<z.infer<typeof lizardDestinationSchema>>;
