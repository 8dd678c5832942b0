import { harmless } from './harmless.ts';

/** The line for a shell that mends a file, by itself, to be copied whole. */
export const mendingLines = (command: string): readonly string[] => [
  '    This line does it:',
  `      ${harmless(command)}`,
];
