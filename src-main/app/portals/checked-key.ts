import { SluiceError } from '../../contract/sluice-error.ts';

/** A personal API key as it was pasted, fit for a header. Throws `SluiceError` `usage`; never quotes the key. */
export function checkedKey(given: string): string {
  const key = given.trim();
  if (key === '') throw refused('The API key is missing.');
  if (!/^[\x21-\x7e]+$/u.test(key))
    throw refused('The API key holds characters no key has, such as spaces or line breaks.');
  return key;
}

const refused = (message: string): SluiceError =>
  new SluiceError({
    code: 'usage',
    message,
    remedy: 'Make a personal API key on the portal, and paste it as a whole.',
  });
