import { assertNever } from '../../../contract/assert-never.ts';
import type { Finding, Severity } from '../../../contract/finding.ts';
import { failureLines } from './transfer-lines.ts';

/** One finding: what it is about, what was found, what to do. A line for a shell is told by itself, once for its file. */
export function findingLines(finding: Finding): readonly string[] {
  const [message = '', ...remedy] = failureLines({ message: sentence(finding), remedy: words(finding) });
  return [`${mark(finding.severity)} ${message.trim()}`, ...remedy];
}

/** The sentence with the whole path: in place of the file's name where it begins with that, else before it. */
function sentence({ path, message }: Finding): string {
  if (path === '') return message;
  const name = namesOf(path).find(
    (each) => message.startsWith(`${each}: `) || message.startsWith(`${each} `),
  );
  return name === undefined ? `${path}: ${message}` : `${path}${message.slice(name.length)}`;
}

/** A path's ends, the longest first: a file may be called by its name, or by its path below a folder. */
function namesOf(path: string): readonly string[] {
  const parts = path.replaceAll('\\', '/').split('/');
  return parts.map((_, at) => parts.slice(at).join('/')).filter((each) => each !== '');
}

/** What to do, without the line it ends with. */
function words({ remedy, command = '' }: Finding): string | null {
  return command !== '' && remedy?.endsWith(command) === true
    ? remedy.slice(0, -command.length).trim()
    : remedy;
}

function mark(severity: Severity): string {
  switch (severity) {
    case 'info':
      return '·';
    case 'advice':
      return '!';
    case 'refuse':
      return '✗';
    default:
      return assertNever(severity);
  }
}
