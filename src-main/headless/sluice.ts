#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import manifest from '../../package.json' with { type: 'json' };
import { callerFolder } from './cli/caller-folder.ts';

// V8 lets the young generation grow to 134 MB while ten thousand transfers come and go, keeps it, and is slow to give back
// what the old one no longer needs: memory for nothing. It heeds this only before much has been loaded, so the program
// itself comes after it.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--optimize-for-size');
const { main } = await import('./cli/main.ts');

const { argv, env, stdin, stdout, stderr } = process;
const folder = callerFolder(env, process.cwd());
const code = await main(
  { args: argv.slice(2), env, folder, stdin, stdout, stderr, signals: process, faults: process },
  manifest.version,
);
process.exit(code);
