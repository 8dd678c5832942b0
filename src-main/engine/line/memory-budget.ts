import { slicesInMemory } from '../body/slice-budget.ts';

/** How many bodies may go at once with so many connections: each needs memory for a slice at least. */
export const mostBodies = (connections: number): number => Math.min(connections, slicesInMemory);
