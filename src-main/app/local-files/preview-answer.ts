import type { Failure } from '../../contract/failure.ts';
import type { PreviewAnswer } from '../../contract/window/local-files.ts';
import type { PreviewOutcome } from '../../inspect/create-inspector.ts';
import type { InspectFailure } from '../../inspect/inspect-failure.ts';

/** A preview as the window gets it. */
export const previewAnswer = (outcome: PreviewOutcome): PreviewAnswer =>
  outcome.kind === 'preview' ? outcome : { kind: 'none', failure: toFailure(outcome.failure) };

/** Readers have finer words for what is wrong with content than windows need. */
function toFailure({ code, message }: InspectFailure): Failure {
  if (code === 'unsupported') return { code, message };
  if (code === 'file-missing') return { code, message, remedy: 'Check the path.' };
  return { code: 'file-unreadable', message, remedy: 'Copy or make it again.' };
}
