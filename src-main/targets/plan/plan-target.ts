import { SluiceError } from '../../contract/sluice-error.ts';
import type { SignedPut, Target } from '../../engine/ports/target.ts';
import { objectOf } from '../object-of.ts';
import { urlEnd } from '../url-end.ts';
import { droppedTarget } from './dropped-target.ts';
import { earliestEnd } from './earliest-end.ts';
import { handOut } from './hand-out.ts';
import { keptMultipart, keptPut } from './kept-urls.ts';
import { onFirstLook } from './on-first-look.ts';
import type { PlanDestination } from './plan-destination.ts';
import type { SignedMultipart } from './plan-entry.ts';
import { planMultipart } from './plan-multipart.ts';

/**
 * A Target with the URLs of a plan's entry and no way to get others: when one of them will not do, or they are not kept any
 * more, a person has to export the plan again.
 */
export function planTarget(destination: PlanDestination): Target {
  if ('put' in destination) return putTarget(destination.put);
  if ('multipart' in destination) return multipartTarget(destination.multipart);
  return droppedTarget(destination);
}

function putTarget(put: SignedPut): Target {
  const object = objectFor(put.url);
  return {
    object,
    refreshes: false,
    expiresAt: urlEnd(put.url),
    put: (ask) => handOut(put, ask),
    keptUrls: keptPut(object, put),
  };
}

/** Its end is the earliest of Complete's and the parts'. */
function multipartTarget(signed: SignedMultipart): Target {
  const object = objectFor(signed.complete);
  const multipart = planMultipart(signed);
  const end = onFirstLook(() => earliestEnd([signed.complete, ...signed.parts]));
  return {
    object,
    refreshes: false,
    get expiresAt() {
      return end();
    },
    put: () => Promise.reject(new Error('An object that goes in parts has no single PUT.')),
    multipart,
    keptUrls: keptMultipart(object, signed, multipart),
  };
}

function objectFor(url: string): string {
  const object = objectOf(url);
  if (object !== null) return object;
  throw new SluiceError({
    code: 'plan-invalid',
    message: 'A kept upload has no http or https address.',
    remedy: 'Cancel it and upload the plan again.',
  });
}
