/** The picture's line goes from the birth to here: the last window closes a little before. */
export const lastMonth = 18;
export const ticks = [0, 3, 6, 9, 12, 15, 18] as const;

/** A place on the line: across, so that the picture fits any width without its texts becoming smaller. */
export const across = (months: number): string => `${Number(((months / lastMonth) * 100).toFixed(2))}%`;

/** Where a text goes that belongs to a place on the line, so that it does not leave the picture. */
export const anchorAt = (months: number): 'start' | 'middle' | 'end' =>
  months < lastMonth / 6 ? 'start' : months > (lastMonth * 5) / 6 ? 'end' : 'middle';
