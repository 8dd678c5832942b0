// npm run test:electron [-- PLAYWRIGHT'S ARGUMENTS]: what needs Electron itself, in the Electron that can be had here.
import { runInElectron } from './electron-step/run-in-electron.ts';

process.exitCode = await runInElectron(['--project=electron', ...process.argv.slice(2)]);
