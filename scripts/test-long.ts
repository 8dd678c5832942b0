// `npm run test:long`: what takes too long for every change, at night and before a release, with a table of times at the end.
import { longSteps } from './gate/long-steps.ts';
import { runSteps } from './gate/run-steps.ts';

process.exitCode = (await runSteps(longSteps(new Date()))) ? 0 : 1;
