import type { Topic } from '#domain/kit/topics.ts';
import { plusMonths, type LocalDate } from '#domain/time/local-date.ts';

/*
 * ‹…› is what is to be filled in. The check refuses the signs anywhere, and an id in them is none, so that no skeleton can ship.
 */

/** The Finnish half of a new article, with what holds for both languages. */
export const finnishSkeleton = (topic: Topic, today: LocalDate): string => `---
title: ‹Otsikko›
summary: ‹Yksi lause, enintään 140 merkkiä›
topics: [${topic}]
ages: { from: 0, to: 72 }
checked: ${today}
review: ${plusMonths(today, 6)}
confidence: secondary-seen
sources: [‹id from content/kit/sources›]
related:
  articles: [‹two to four slugs›]
  services: [neuvola]
  reminders: []
---

‹Yksi tai kaksi lausetta: mistä tässä on kyse.›

## ‹Väliotsikko›

‹Yksi ajatus, lyhyitä lauseita.›

> [!try] ‹Kokeile tänään›
> - ‹Pieni asia.›

> [!call] ‹Kenelle soitat›
> Soita [neuvolaan](service:neuvola), jos ‹milloin›. ‹Mitä silloin tapahtuu.›
`;

/** The Swedish half: its own words only. */
export const swedishSkeleton = (): string => `---
title: ‹Rubrik›
summary: ‹En mening, högst 140 tecken›
---

‹En eller två meningar: vad det här handlar om.›

## ‹Mellanrubrik›

‹En tanke, korta meningar.›

> [!try] ‹Prova i dag›
> - ‹En liten sak.›

> [!call] ‹Vem du ringer›
> Ring [rådgivningen](service:neuvola) om ‹när›. ‹Vad som händer då.›
`;
