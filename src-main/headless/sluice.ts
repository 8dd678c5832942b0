#!/usr/bin/env node
import manifest from '../../package.json' with { type: 'json' };
import { callerFolder } from './cli/caller-folder.ts';
import { main } from './cli/main.ts';

const { argv, env, stdin, stdout, stderr } = process;
const folder = callerFolder(env, process.cwd());
const code = await main(
  { args: argv.slice(2), env, folder, stdin, stdout, stderr, signals: process, faults: process },
  manifest.version,
);
process.exit(code);
