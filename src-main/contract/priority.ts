/** How a transfer stands to others: all that are `high` go before any that is `normal`, and `low` ones last. */
export const priorities = ['high', 'normal', 'low'] as const;

export type Priority = (typeof priorities)[number];
