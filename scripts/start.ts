// `npm start`: the whole of Sluice on a fresh clone, with nothing configured.
process.stderr.write(
  'The window is not there yet: this is the demo in the terminal. `npm run -s sluice -- --help` lists the commands.\n',
);
process.argv.splice(2, 0, 'demo');
await import('./sluice.ts');
