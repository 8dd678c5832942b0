import { expect, test } from 'vitest';
import type { CallAnswer } from '../../../src-main/engine/ports/s3-calls.ts';
import { type TransportFault, TransportError } from '../../../src-main/engine/ports/transport-error.ts';
import { askFirst } from '../../../src-main/engine/send/ask-first.ts';
import { HostClocks } from '../../../src-main/engine/send/host-clocks.ts';
import { fakeClock } from '../../support/fake-clock.ts';

const { signal } = new AbortController();
const asked = { url: 'http://store.example/a.tif?X-Amz-Signature=00', bytes: 100 };

/** A look before a body that goes a second time, where the small call ends like this. */
function looked(peek: () => Promise<CallAnswer>): Promise<void> {
  const clock = fakeClock();
  const deps = { s3Calls: { peek }, clock, clocks: new HostClocks(clock) };
  return askFirst(deps, asked, { fresh: false, first: 'call', unanswered: 1 }, signal);
}

const silent = (fault: TransportFault) => (): Promise<CallAnswer> =>
  Promise.reject(new TransportError(fault, 'No answer.', 0));

test('a store that does not answer a look in time is slow, perhaps, with all it does: the body goes', async () => {
  await expect(looked(silent('stalled'))).resolves.toBeUndefined();
});

test.each<TransportFault>(['unreachable', 'broken', 'slept'])(
  'of a line that is %s nothing goes',
  async (fault) => {
    await expect(looked(silent(fault))).rejects.toMatchObject({ fault });
  },
);

test('an answer against the URL is told before the body goes', async () => {
  const body = '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';
  const answer = { status: 403, headers: { 'content-type': 'application/xml' }, body };
  await expect(looked(() => Promise.resolve(answer))).rejects.toMatchObject({ verdict: { kind: 'expired' } });
});
