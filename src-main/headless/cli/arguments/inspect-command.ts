import type { Command } from 'commander';
import { commonArguments, withCommonOptions } from './common-options.ts';
import type { Invocation } from './invocation.ts';

/** Adds `inspect`: what local files hold. */
export function addInspectCommand(program: Command, call: (invocation: Invocation) => void): void {
  const inspect = program
    .command('inspect')
    .description('Say what local files hold: GeoTIFF, HDF5 and NetCDF4, CSV.')
    .argument('<file...>', 'the files');
  withCommonOptions(inspect)
    .addHelpText('after', examples)
    .action((paths: readonly string[]) => {
      call({ command: 'inspect', paths, common: commonArguments(inspect) });
    });
}

const examples = `
Examples:
  sluice inspect dem.tif results_3di.nc
  sluice inspect --json *.tif

Only what it needs is read, however large a file is. Exit code 1: a file cannot
be read in full, or is not what its name says.`;
