import type { Invocation } from './arguments/invocation.ts';
import { parseCommandLine } from './arguments/parse-command-line.ts';
import type { Caller } from './caller.ts';
import { logFault } from './log-fault.ts';
import { mannerOf } from './manner-of.ts';
import { watchWords } from './output/lost-words.ts';
import { openOutput } from './output/open-output.ts';
import type { Output } from './output/output.ts';
import { refusalOf } from './refusal-of.ts';
import { runInvocation } from './run-invocation.ts';
import { stateFolder } from './state-folder.ts';
import { exitCode } from './exit-code.ts';
import { listenForStops, type StopSignals } from './stop-signals.ts';
import { listenForFaults, type StrayFault } from './stray-fault.ts';

/** What may come at any moment, also while a command is loaded. */
interface Heard {
  readonly stops: StopSignals;
  readonly stray: StrayFault;
}

/**
 * The command line, from its arguments to its exit code. Never throws: whatever goes wrong is one refusal with a
 * sentence; a fault of Sluice's own goes to the log of the state folder with its trace.
 */
export async function main(caller: Caller, version: string): Promise<number> {
  const lostWords = watchWords(caller.stdout);
  const heard = { stops: listenForStops(caller.signals), stray: listenForFaults(caller.faults) };
  const output = await openOutput(caller, mannerOf(caller.args));
  const code = await answer(caller, version, output, heard);
  await output.close();
  const lost = lostWords();
  // Whoever closed a pipe (`| head`) has read what they wanted; of a full disk nobody would hear.
  if (lost === null || lost.code === 'EPIPE') return code;
  caller.stderr.write(`sluice: ${lost.sentence}\n`);
  return code === 0 ? exitCode({ kind: 'unsaid' }) : code;
}

/** Runs what is asked and tells `output` of it; answers its exit code. */
async function answer(
  caller: Caller,
  version: string,
  output: Output,
  { stops, stray }: Heard,
): Promise<number> {
  let asked: Invocation | null = null;
  try {
    asked = parseCommandLine(caller.args, version);
    return await Promise.race([runInvocation(asked, { caller, output, stops, version }), stray.thrown]);
  } catch (error) {
    const signal = stops.received();
    if (signal !== null) return exitCode({ kind: 'interrupted', signal });
    const folder = (): string =>
      stateFolder(asked !== null && 'common' in asked ? asked.common : { state: undefined }, caller);
    output.tell(await refusalOf(error, (fault) => logFault(fault, folder)));
    return exitCode({ kind: 'refused' });
  } finally {
    stops.ignore();
    stray.ignore();
  }
}
