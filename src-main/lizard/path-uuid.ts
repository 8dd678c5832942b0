import { SluiceError } from '../contract/sluice-error.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/**
 * A UUID fit to stand in a path, in lower case. Anything else throws `SluiceError` `usage`: a `..` there would make a
 * DELETE of something else.
 */
export function pathUuid(given: string, what: string): string {
  if (uuid.test(given)) return given.toLowerCase();
  throw new SluiceError({
    code: 'usage',
    message: `This is not the UUID of a ${what}.`,
    remedy:
      'A UUID looks like 55331a65-c744-4d7c-8fca-4ebc29704523; the portal shows it in the address of the page.',
  });
}
