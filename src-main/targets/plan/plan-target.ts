import { SluiceError } from '../../contract/sluice-error.ts';
import type { Target } from '../../engine/ports/target.ts';
import { objectOf } from '../object-of.ts';
import { urlEnd } from '../url-end.ts';
import { earliestEnd } from './earliest-end.ts';
import { handOut } from './hand-out.ts';
import { onFirstLook } from './on-first-look.ts';
import type { PlanDestination } from './plan-destination.ts';
import { planMultipart } from './plan-multipart.ts';

/**
 * A Target with the URLs of a plan's entry and no way to get others: when one of them will not do, a person has to export
 * the plan again. The end of a multipart upload is the earliest of Complete's and the parts'.
 */
export function planTarget(destination: PlanDestination): Target {
  if ('put' in destination) {
    const { put } = destination;
    return {
      object: objectFor(put.url),
      refreshes: false,
      expiresAt: urlEnd(put.url),
      put: (ask) => handOut(put, ask),
    };
  }
  const { multipart } = destination;
  const end = onFirstLook(() => earliestEnd([multipart.complete, ...multipart.parts]));
  return {
    object: objectFor(multipart.complete),
    refreshes: false,
    get expiresAt() {
      return end();
    },
    put: () => Promise.reject(new Error('An object that goes in parts has no single PUT.')),
    multipart: planMultipart(multipart),
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
