/** How much of a report is written, most first; a smaller one is taken when a larger does not fit. */
export const DETAILS = ['everything', 'judged', 'changed', 'headline'] as const;
export type Detail = (typeof DETAILS)[number];
