import { assertNever } from '../../contract/assert-never.ts';
import { urlFault } from '../../contract/url-fault.ts';
import { objectOf } from '../object-of.ts';
import { queryValue } from '../query-value.ts';
import type { Complaint } from './grammar-words.ts';
import { headerComplaints } from './header-complaints.ts';
import { notAnAddress } from './not-an-address.ts';
import type { PlanAim } from './plan-entry.ts';
import { unsentHeaders } from './unsent-headers.ts';

const smallestPart = 5 * 1024 ** 2;

/** What is wrong with an entry's addresses, headers and part size, its types being right. */
export function aimComplaints(aim: PlanAim): readonly Complaint[] {
  if (aim.kind === 'put') {
    const { url, headers } = aim.put;
    const sent = Object.keys(headers).map((name) => name.toLowerCase());
    return [...addressComplaints('put', url, sent), ...partComplaints(url), ...headerComplaints(headers)];
  }
  const { partSize, parts, complete, list, head, abort } = aim.multipart;
  const others = [
    ['complete', complete],
    ...list.map((url) => ['list', url] as const),
    ['head', head],
    ['abort', abort],
  ] as const;
  return [
    ...(parts.length > 1 && partSize < smallestPart ? [smallParts()] : []),
    ...parts.flatMap((url, index) => addressComplaints(`parts.${index}`, url, [])),
    ...others.flatMap(([name, url]) => (url === null ? [] : addressComplaints(name, url, []))),
  ];
}

function addressComplaints(name: string, url: string, sent: readonly string[]): readonly Complaint[] {
  const parsed = URL.parse(url);
  if (objectOf(url) === null || parsed === null) return [notAnAddress(name)];
  if (parsed.username !== '' || parsed.password !== '')
    return [
      { message: `"${name}" holds a user name or password.`, remedy: 'Give a presigned address without.' },
    ];
  const fault = faultComplaint(name, url);
  if (fault !== null) return [fault];
  return unsentHeaders(url, sent).map((header) => ({
    message: `"${name}" signs the header ${header}, which the plan does not give.`,
    remedy:
      name === 'put'
        ? `Add ${header} to "headers" with the value it was signed with, or sign only host.`
        : 'Sign only host for this address.',
  }));
}

/** What an address's own letters say against it, before anything is sent. */
function faultComplaint(name: string, url: string): Complaint | null {
  const fault = urlFault(url);
  switch (fault.kind) {
    case 'none':
      return null;
    case 'lives-too-long':
      return {
        message: `"${name}" is signed for ${fault.seconds} seconds; no store takes an address of more than ${fault.longest} (a week).`,
        remedy: `Sign it for at most ${fault.longest} seconds.`,
      };
    case 'path-rewritten':
      return {
        message: `"${name}" is for a key with "." or ".." as a part of its path, or a backslash: on its way it would become another.`,
        remedy: 'Sign it for a key without.',
      };
    default:
      return assertNever(fault);
  }
}

/** Such a PUT would be answered 200 and make no object. */
function partComplaints(url: string): readonly Complaint[] {
  if (queryValue(url, 'uploadId') === null) return [];
  return [
    {
      message: '"put" is an address for one part of a multipart upload, not for an object.',
      remedy: 'Give a presigned PutObject, or all addresses of the upload as "multipart".',
    },
  ];
}

function smallParts(): Complaint {
  return {
    message: '"multipart.partSize" is under 5 MiB, which S3 allows for a single part only.',
    remedy: `Create the upload again with parts of ${smallestPart} bytes or more.`,
  };
}
