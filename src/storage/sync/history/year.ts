/** How long what was deleted can be had back, in ms. */
export const year = 365 * 24 * 60 * 60_000;
