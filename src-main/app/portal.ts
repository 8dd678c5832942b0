import { createLizardClient, type LizardClientOptions } from '../lizard/create-lizard-client.ts';
import { type LizardClient, resultFamilies as families } from '../lizard/lizard-client.ts';

export type { ResultFamily } from '../lizard/lizard-client.ts';
export type { LizardResult, LizardScenario } from '../lizard/types.ts';
export type Portal = LizardClient;

/** One Lizard portal, by the address a person gives and their personal API key. Throws `SluiceError` `usage`. */
export const openPortal = (options: Pick<LizardClientOptions, 'portal' | 'key' | 'agents'>): Portal =>
  createLizardClient(options);

/** The classes of results that can be deleted as a whole. */
export const resultFamilies = families;
