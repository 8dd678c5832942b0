import type { BundledPackage } from './bundled-package.ts';

const line = '-'.repeat(80);
const epsg = `Names, units and definitions of coordinate reference systems come from the EPSG Geodetic Parameter Dataset of the
International Association of Oil & Gas Producers (IOGP), by way of epsg-index and proj4-list, and are partly shortened.`;

/** The notices of these packages as a text of lines for people; `more` says what else is carried and where its notices are. */
export function noticesText(packages: readonly BundledPackage[], more: readonly string[]): string {
  const head = [
    'Third-party notices of Sluice',
    `Sluice itself is under the MIT licence (LICENSE). It carries code or data of the ${packages.length} packages below, each with its terms.`,
    ...(packages.some(({ name }) => name === 'epsg-index') ? [epsg] : []),
    ...more,
  ];
  const each = packages.map(
    ({ name, version, identifier, text }) => `${line}\n${name} ${version} (${identifier})\n\n${tidy(text)}`,
  );
  return `${[...head, ...each].join('\n\n')}\n`;
}

const tidy = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
