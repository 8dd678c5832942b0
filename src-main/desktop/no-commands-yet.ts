import type { Reply } from '../contract/reply.ts';

/** What the window's calls get as long as uploads run from the command line only. */
export function noCommandsYet(name: unknown): Promise<Reply<unknown>> {
  return Promise.resolve({
    ok: false,
    failure: {
      code: 'unsupported',
      message: `This window cannot do ${JSON.stringify(name)}.`,
      remedy: 'Use the command line: "sluice --help" lists what it can do.',
    },
  });
}
