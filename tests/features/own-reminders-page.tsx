import { cleanup, screen } from '@testing-library/react';
import { childId } from '#domain/ids.ts';
import type { Language } from '#domain/language.ts';
import type { OwnReminder } from '#domain/reminders/own-reminder.ts';
import { localDate } from '#domain/time/local-date.ts';
import { localTime } from '#domain/time/local-time.ts';
import { planning as fi } from '#i18n/planning-fi.ts';
import { planning as sv } from '#i18n/planning-sv.ts';
import { listOwnDone, listOwnReminders } from '#storage/own-reminders.ts';
import { openApp } from '#tests/support/render-app.tsx';

export const aino = childId('a'.repeat(32));
export const ownTexts = { fi: fi.own, sv: sv.own };
/* What is told in one language or the other and is not just a text of the file. */
export const said = {
  fi: {
    course: 'Joka päivä klo 8.00 ja 20.00. Ensimmäinen la 21.11.2026, viimeinen ma 30.11.2026.',
    once: 'Kerran, ke 2.12.2026 klo 9.30.',
    next: 'Seuraavaksi la 21.11.2026 klo 20.00',
    tomorrow: 'Seuraavaksi su 22.11.2026',
    vitamin: 'D-vitamiini',
    forever: 'Joka päivä mihin aikaan vain. Ensimmäinen la 21.11.2026, jatkuu toistaiseksi.',
    lastDay: 'Viimeinen päivä on ma 30.11.2026.',
    evening: 'Merkitse tehdyksi: Kuuri, klo 20.00',
    eveningDone: 'Merkitse tekemättömäksi: Kuuri, klo 20.00',
    months:
      '3 kuukauden välein kuun 31. päivä tai lyhyemmän kuun viimeinen mihin aikaan vain. Ensimmäinen su 31.1.2027, viimeinen la 31.7.2027.',
    weekly: 'Joka maanantai klo 17.00. Ensimmäinen ma 23.11.2026, viimeinen ma 30.11.2026.',
    over: 'Viimeinen kerta oli pe 20.11.2026.',
    dose: '2 tablettia',
  },
  sv: {
    course: 'Varje dag kl. 8.00 och 20.00. Första gången lör 21.11.2026, sista gången mån 30.11.2026.',
    once: 'En gång, ons 2.12.2026 kl. 9.30.',
    next: 'Härnäst lör 21.11.2026 kl. 20.00',
    tomorrow: 'Härnäst sön 22.11.2026',
    vitamin: 'D-vitamin',
    forever: 'Varje dag när det passar. Första gången lör 21.11.2026, fortsätter tills vidare.',
    lastDay: 'Sista dagen är mån 30.11.2026.',
    evening: 'Märk som gjort: Kuuri, kl. 20.00',
    eveningDone: 'Märk som ogjort: Kuuri, kl. 20.00',
    months:
      'Den 31 med 3 månaders mellanrum, eller sista dagen i en kortare månad, när det passar. Första gången sön 31.1.2027, sista gången lör 31.7.2027.',
    weekly: 'Varje måndag kl. 17.00. Första gången mån 23.11.2026, sista gången mån 30.11.2026.',
    over: 'Sista gången var fre 20.11.2026.',
    dose: '2 tabletter',
  },
} as const;

export const course: OwnReminder = {
  id: 'c'.repeat(32),
  child: aino,
  kind: 'medicine',
  title: 'Kuuri',
  note: 'Jääkaapissa',
  start: localDate('2026-11-21'),
  times: [localTime('08:00'), localTime('20:00')],
  repeat: { every: 1, unit: 'day', until: localDate('2026-11-30') },
};

/** Opens the page of own reminders at noon of 21.11.2026, a Saturday. */
export async function open(language: Language) {
  const path = `/${language}/reminders/own`;
  const { user } = await openApp(path);
  /** The page is killed and opened again. */
  const reopen = async () => {
    cleanup();
    await openApp(path);
  };
  return { user, reopen };
}

export async function stored(): Promise<OwnReminder[]> {
  const own = await listOwnReminders();
  if (!own.ok) throw new Error(own.error);
  return own.value;
}

export async function ticked(): Promise<string[]> {
  const done = await listOwnDone();
  if (!done.ok) throw new Error(done.error);
  return done.value.map(({ id }) => id);
}

export const button = (name: string) => screen.findByRole('button', { name });
export const preview = (title: string) => {
  const box = screen.getByText(title).closest('[role="status"]');
  if (!(box instanceof HTMLElement)) throw new Error('no preview');
  return box;
};
