import { article } from '#tests/bench/parts/article.ts';
import { memory } from '#tests/bench/parts/memory.ts';
import type { Part } from '#tests/bench/parts/part.ts';
import { reminders } from '#tests/bench/parts/reminders.ts';
import { search } from '#tests/bench/parts/search.ts';
import { services } from '#tests/bench/parts/services.ts';
import { start } from '#tests/bench/parts/start.ts';
import { sync } from '#tests/bench/parts/sync.ts';
import { wakeUps } from '#tests/bench/parts/wake-ups.ts';

/** What is measured, in the order of a parent's day, by the names that the command knows. */
export const parts = new Map<string, Part>(
  Object.entries({
    start,
    search,
    services,
    article,
    reminders,
    sync,
    memory,
    'wake-ups': wakeUps,
  }),
);
