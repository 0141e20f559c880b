import { toldDayId } from '#domain/family/told-day.ts';
import {
  aino,
  done,
  exportedEvent,
  leave,
  memory,
  nollalinja,
  packed,
  question,
  reading,
  reminder,
  smile,
  today,
  vaasa,
  vitamin,
} from './samples.ts';
import type { Tab } from './tab.ts';

export const tick = `own:${vitamin.id}:${today}`;

/** A row in every table, all of them Aino's but those of the family. */
export async function writeOneOfEach(tab: Tab): Promise<void> {
  await tab.saveChild(aino, { nickname: 'Aino', birthDate: today });
  await tab.saveReminderState(reminder(aino), aino, today, done);
  await tab.saveOwnReminder(vitamin);
  await tab.tickOwn(tick, vitamin.id, today);
  await tab.saveLeave(leave);
  await tab.saveToldDay(aino, 'firstTooth', today);
  await tab.saveExportedEvents([exportedEvent]);
  await tab.saveReading(reading.id, reading);
  await tab.saveListItem(packed.article, packed.item, { doneOn: packed.doneOn });
  await tab.saveSeen(aino, smile.milestone, { isSeen: true, on: smile.on, note: smile.note });
  await tab.saveMemory(memory);
  await tab.saveVisitNote(question);
  await tab.setFavourite(nollalinja, true);
  await tab.saveArea(vaasa);
}

/** Those that stay when the child is deleted. */
export const ofTheFamily: readonly string[] = [reading.id, packed.id, nollalinja, 'area'];

/** The names of those rows. */
export const oneOfEach: readonly string[] = [
  aino,
  reminder(aino),
  vitamin.id,
  tick,
  leave.id,
  toldDayId(aino, 'firstTooth'),
  exportedEvent.id,
  smile.id,
  memory.id,
  question.id,
  ...ofTheFamily,
].toSorted();
