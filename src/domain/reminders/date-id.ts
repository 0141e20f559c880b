const start = 'date-';

/** What a date of a rule is called in an address (`#date-kela-child-benefit-apply`) and on the page that it stands on. */
export const dateId = (rule: string): string => start + rule;

/** Whether a fragment, without its "#", names a date. */
export const isDateId = (fragment: string): boolean => fragment.startsWith(start);
