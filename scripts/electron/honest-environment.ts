type Environment = Readonly<Record<string, string | undefined>>;

/** Where the archive is fetched from: any mirror will do, since what it gives is held against the checksums we have. */
const place = /electron_(mirror|custom_?dir|custom_?filename)$/i;

/**
 * The environment without all that concerns Electron but the place of its archive, in every spelling a shell or a npm
 * configuration may use. What is dropped could ask for another version than the one the checksums are of, or take the
 * checksums from the mirror itself, which then vouches for what it gives.
 */
export const honestEnvironment = (env: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value === undefined || (/electron/i.test(name) && !place.test(name)) ? [] : [[name, value]],
    ),
  );
