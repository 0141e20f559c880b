import type { Offset, When } from '#domain/reminders/rule.ts';

export const days = (value: number): Offset => ({ unit: 'days', value });
export const weeks = (value: number): Offset => ({ unit: 'weeks', value });
export const months = (value: number): Offset => ({ unit: 'months', value });
export const years = (value: number): Offset => ({ unit: 'years', value });

export const between = (from: Offset, to: Offset): When => ({ from, to });
