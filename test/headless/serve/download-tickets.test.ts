import { expect, test } from 'vitest';
import { DownloadTickets } from '../../../src-main/headless/serve/download-tickets.ts';

const file = { name: 'a.json', contents: { kind: 'text', text: '{}' } } as const;
const ticketIn = (path: string): string => path.replace('/downloads/', '');

test('a ticket is good once', () => {
  const tickets = new DownloadTickets(() => 0);
  const ticket = ticketIn(tickets.issue(file));
  expect(ticket).toMatch(/^[\w-]{43}$/);
  expect(tickets.take('made-up')).toBeNull();
  expect(tickets.take(ticket)).toBe(file);
  expect(tickets.take(ticket)).toBeNull();
});

test('a ticket is good for a minute', () => {
  let now = 0;
  const tickets = new DownloadTickets(() => now);
  const [early, late] = [ticketIn(tickets.issue(file)), ticketIn(tickets.issue(file))];
  now = 59_999;
  expect(tickets.take(early)).toBe(file);
  now = 60_000;
  expect(tickets.take(late)).toBeNull();
});

test('more than a hundred at once are refused, until their minute is over', () => {
  let now = 0;
  const tickets = new DownloadTickets(() => now);
  for (let at = 0; at < 100; at += 1) tickets.issue(file);
  expect(() => tickets.issue(file)).toThrow(expect.objectContaining({ code: 'in-use' }));
  now = 60_000;
  expect(tickets.issue(file)).toMatch(/^\/downloads\//);
});
