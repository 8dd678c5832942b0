// `npm test`: the whole gate, every step even after one failed, with a table of times at the end.
import { runSteps } from './gate/run-steps.ts';
import { steps } from './gate/steps.ts';

process.exitCode = (await runSteps(steps)) ? 0 : 1;
