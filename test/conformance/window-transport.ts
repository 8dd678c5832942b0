import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { SluiceError } from '../../src-main/contract/sluice-error.ts';
import type { WindowClient } from '../../src-main/contract/window/window-client.ts';
import type { WindowEvent } from '../../src-main/contract/window/window-events.ts';
import type { WindowHandlers } from '../../src-main/app/window/window-handlers.ts';
import { clientOver } from '../../src-renderer/bridge/client-over.ts';
import type { Transport } from '../../src-renderer/bridge/transport.ts';

/** A program and a page of it. */
export interface TransportRig {
  readonly transport: Transport;
  /** Tells every page that listens. */
  readonly broadcast: (event: WindowEvent) => void;
  /** Tells one of them, by its id. */
  readonly tell: (client: string, event: WindowEvent) => void;
}

/** How a transport is put between the two; `handlers` without an entry are faults of the program. */
export type OpenRig = (handlers: Partial<WindowHandlers>) => Promise<TransportRig>;

const note = (id: string): WindowEvent => ({
  event: 'notice',
  payload: { id, message: `notice ${id}`, failure: null },
});

/** What `console` would show: errors nobody caught, which `reportError` is given. */
export function caughtReports(): ReturnType<typeof vi.fn> {
  const reports = vi.fn();
  vi.stubGlobal('reportError', reports);
  onTestFinished(() => void vi.unstubAllGlobals());
  return reports;
}

/** Holds a transport of the window to its contract: what any page may rely on, whichever shell it is in. */
export function windowTransportConformance(name: string, open: OpenRig): void {
  const opened = async (
    handlers: Partial<WindowHandlers> = {},
  ): Promise<TransportRig & { readonly client: WindowClient }> => {
    const rig = await open({ speed: () => ({ seconds: [] }), ...handlers });
    const client = clientOver(rig.transport);
    // Events come once a first call was answered.
    await client.call('speed', {});
    return { ...rig, client };
  };

  describe(`the window's transport: ${name}`, () => {
    test('a call has its value, and its params reach the handler as they were', async () => {
      const seen: unknown[] = [];
      const undo = (params: unknown) => {
        seen.push(params);
        return { undone: 3 };
      };
      const { client } = await opened({ undo });
      expect(await client.call('undo', { undo: 'é\u0000"\u202e' })).toEqual({
        ok: true,
        value: { undone: 3 },
      });
      expect(seen).toEqual([{ undo: 'é\u0000"\u202e' }]);
    });

    test('a failure is a reply, with its remedy or without', async () => {
      const refuse = (failure: ConstructorParameters<typeof SluiceError>[0]) => (): never => {
        throw new SluiceError(failure, { cause: new Error('of no business here') });
      };
      const gone = { code: 'not-found', message: 'It is gone.' } as const;
      const busy = { code: 'in-use', message: 'It is busy.', remedy: 'Wait.' } as const;
      const { client } = await opened({ transfer: refuse(gone), receipt: refuse(busy) });
      expect(await client.call('transfer', { id: 'a' })).toEqual({ ok: false, failure: gone });
      expect(await client.call('receipt', { id: 'a' })).toEqual({ ok: false, failure: busy });
    });

    test('what the program got wrong is a failure that tells nothing of its insides', async () => {
      const fault = (): never => {
        throw new TypeError('the secret of the insides');
      };
      const { client } = await opened({ portals: fault });
      const reply = await client.call('portals', {});
      expect(reply).toMatchObject({ ok: false, failure: { code: 'server-error' } });
      expect(JSON.stringify(reply)).not.toContain('insides');
    });

    test('an unknown command and wrong params are refused', async () => {
      const { client } = await opened({ undo: () => ({ undone: 1 }) });
      expect(await client.call('toString' as 'speed', {})).toMatchObject({
        failure: { code: 'unsupported' },
      });
      expect(await client.call('launch' as 'speed', {})).toMatchObject({ failure: { code: 'unsupported' } });
      for (const wrong of [{}, { undo: 1 }, { undo: 'a', more: 1 }, null, [], 'a'])
        expect(await client.call('undo', wrong as never)).toMatchObject({ failure: { code: 'usage' } });
    });

    test('what cannot cross a wire is a failure too, and nothing is thrown', async () => {
      caughtReports();
      const { client } = await opened();
      const looped: Record<string, unknown> = { call: () => undefined };
      looped['self'] = looped;
      expect(await client.call('speed', looped as never)).toMatchObject({ ok: false });
      expect(await client.call('speed', {})).toMatchObject({ ok: true });
    });

    test('calls at once are answered each by its own answer', async () => {
      const { client } = await opened({
        undo: async ({ undo }) => {
          for (let at = Number(undo) % 7; at > 0; at -= 1) await Promise.resolve();
          return { undone: Number(undo) };
        },
      });
      const asked = Array.from({ length: 50 }, (_, at) => client.call('undo', { undo: String(at) }));
      const answers = await Promise.all(asked);
      expect(answers).toEqual(asked.map((_, at) => ({ ok: true, value: { undone: at } })));
    });

    test('100,000 ids go both ways', async () => {
      const ids = Array.from(
        { length: 100_000 },
        (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      );
      const { client } = await opened({
        listIds: () => ({ ids }),
        remove: (ask) => ({ removed: ask.ids.length, refused: [], undo: null, undoUntil: null }),
      });
      const look = { filter: { text: '', states: [], groups: [] }, folded: [] };
      const reply = await client.call('listIds', { ...look, sort: { by: 'queue', descending: false } });
      expect(reply.ok && reply.value.ids.length).toBe(100_000);
      expect(reply.ok && reply.value.ids.at(-1)).toBe(ids.at(-1));
      expect(await client.call('remove', { ids })).toMatchObject({ value: { removed: 100_000 } });
    });

    test('events come in order, each to those who listen for it', async () => {
      const { client, broadcast } = await opened();
      const heard: string[] = [];
      const others: unknown[] = [];
      client.on('visit', (visit) => others.push(visit));
      const all = new Promise<void>((resolve) => {
        client.on('notice', ({ id }) => {
          heard.push(id);
          if (id === '499') resolve();
        });
      });
      const sent = Array.from({ length: 500 }, (_, at) => String(at));
      for (const id of sent) broadcast(note(id));
      await all;
      expect(heard).toEqual(sent);
      expect(others).toEqual([]);
    });

    test('what is no event of the contract is not heard', async () => {
      const { client, broadcast } = await opened();
      const heard: unknown[] = [];
      const end = new Promise<void>((resolve) => client.on('notice', ({ id }) => id === 'end' && resolve()));
      for (const name of ['visit', 'constructor', 'notice'] as const)
        client.on(name as 'visit', (told) => heard.push(told));
      for (const odd of [null, 'notice', {}, { event: 'notice' }, { event: 'constructor', payload: {} }])
        broadcast(odd as unknown as WindowEvent);
      broadcast({ event: 'notice', payload: null } as unknown as WindowEvent);
      broadcast(note('end'));
      await end;
      expect(heard).toEqual([note('end').payload]);
    });

    test('who stopped to listen hears no more; who throws keeps nobody from hearing', async () => {
      const reports = caughtReports();
      const { client, broadcast } = await opened();
      const first: string[] = [];
      const stop = client.on('notice', ({ id }) => first.push(id));
      client.on('notice', () => {
        throw new Error('a fault of a view');
      });
      const seen = (last: string) =>
        new Promise<void>((resolve) => client.on('notice', ({ id }) => id === last && resolve()));
      const one = seen('1');
      broadcast(note('1'));
      await one;
      stop();
      stop();
      const two = seen('2');
      broadcast(note('2'));
      await two;
      expect(first).toEqual(['1']);
      expect(reports).toHaveBeenCalledTimes(2);
    });

    test('the page is told by the id it asks under', async () => {
      const { client, tell } = await opened();
      const heard = new Promise<string>((resolve) => client.on('notice', ({ id }) => resolve(id)));
      tell('somebody-else', note('not ours'));
      tell(client.id, note('ours'));
      expect(await heard).toBe('ours');
      expect(client.id).toMatch(/^[\w-]{1,64}$/);
    });
  });
}
