import { toldDayId } from '#domain/family/told-day.ts';
import { aino, done, exportedEvent, leave, reminder, today, vaasa, vitamin } from './samples.ts';
import type { Tab } from './tab.ts';

export const tick = `own:${vitamin.id}:${today}`;

/** A row in every table, all of them Aino's but the municipality. */
export async function writeOneOfEach(tab: Tab): Promise<void> {
  await tab.saveChild(aino, { nickname: 'Aino', birthDate: today });
  await tab.saveReminderState(reminder(aino), aino, today, done);
  await tab.saveOwnReminder(vitamin);
  await tab.tickOwn(tick, vitamin.id, today);
  await tab.saveLeave(leave);
  await tab.saveToldDay(aino, 'firstTooth', today);
  await tab.saveExportedEvents([exportedEvent]);
  await tab.saveArea(vaasa);
}

/** The names of those rows. */
export const oneOfEach: readonly string[] = [
  aino,
  reminder(aino),
  vitamin.id,
  tick,
  leave.id,
  toldDayId(aino, 'firstTooth'),
  exportedEvent.id,
  'area',
].toSorted();
