/** How long an asker waits for the answer to a call (ms). */
export const callPatience = 30_000;
