import { type Command, Option } from 'commander';
import { commonArguments, withCommonOptions } from './common-options.ts';
import type { Invocation } from './invocation.ts';
import { parsePort } from './parse-port.ts';

/** Adds `serve`: the window in a browser. */
export function addServeCommand(program: Command, call: (invocation: Invocation) => void): void {
  const serve = program
    .command('serve')
    .description('Show the window in a browser, and upload until you stop it.')
    .addOption(
      new Option('--port <n>', 'the port on 127.0.0.1 (default: one that is free)').argParser(parsePort),
    )
    .option('--open', 'open the browser at once');
  withCommonOptions(serve)
    .addHelpText('after', examples)
    .action(() => {
      const { port = 0, open = false } = serve.opts<{ port?: number; open?: true }>();
      call({ command: 'serve', port, open, common: commonArguments(serve) });
    });
  const root = serve.options.find(({ long }) => long === '--root');
  if (root !== undefined) root.description = 'what the window may look into (default: your home)';
}

const examples = `
Examples:
  sluice serve --open
  sluice serve --port 8100 --root /data/results

The one line it prints is the window's address; whoever has it commands this Sluice. Keys entered there are kept in
memory only. From another computer: forward the port with ssh, and open the same address.`;
