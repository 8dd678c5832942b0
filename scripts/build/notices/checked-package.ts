import type { BundledPackage, LicenseEntry } from './bundled-package.ts';

/** The licences Sluice may carry, all of which ask for little more than their text, and words by which that is known. */
const known: Readonly<Record<string, RegExp>> = {
  '0BSD': /Permission to use, copy, modify, and\/or distribute/,
  'Apache-2.0': /Apache License\s+Version 2\.0[\s\S]+END OF TERMS AND CONDITIONS/,
  'BSD-2-Clause': /Redistribution and use in source and binary forms/,
  'BSD-3-Clause': /Redistribution and use in source and binary forms[\s\S]+to\s+endorse or promote/,
  ISC: /Permission to use, copy, modify,? and(\/or)? distribute/,
  'LicenseRef-HDF5': /HDF5 Copyright statement[\s\S]+Redistribution and use in source and binary forms/,
  'LicenseRef-NIST': /you\s+keep intact this entire notice/,
  MIT: /Permission is hereby granted, free of charge/,
  Zlib: /This software is provided 'as-is'/,
};

/** The entry as a package that may be shipped; throws with what is missing, so that no bundle is made without it. */
export function checkedPackage({ name, version, identifier, text }: LicenseEntry): BundledPackage {
  const missing = (what: string): never => {
    throw new Error(
      `${name} ${version} is bundled and ${what}. Look it up and add it to scripts/build/notices/fill-gaps.ts, or leave the package out.`,
    );
  };
  if (identifier === undefined) return missing('names no licence');
  if (text === undefined) return missing(`carries no text of its licence (${identifier})`);
  const expression = identifier.replace(/^\((.*)\)$/, '$1');
  for (const license of expression.split(' AND ')) {
    const words = known[license];
    if (words === undefined) return missing(`is under ${license}, which nobody has looked at yet`);
    if (!words.test(text)) return missing(`its text is not that of ${license}`);
  }
  return { name, version, identifier: expression, text };
}
