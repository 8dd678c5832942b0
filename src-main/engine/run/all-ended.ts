/** Resolves when all have ended well; rejects with the first fault, and only once all have ended. */
export async function allEnded(works: readonly Promise<unknown>[]): Promise<void> {
  const fault = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (fault?.status === 'rejected') throw fault.reason;
}
