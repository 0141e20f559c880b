import { childId, serviceId } from '#domain/ids.ts';
import { plusDays, localDate } from '#domain/time/local-date.ts';
import type { PersonalDatabase } from '#storage/personal-database.ts';
import type { Command } from './history.ts';
import type { Told } from './told.ts';

const child = childId('a1'.repeat(16));

/** What a parent does on a phone, and what the witness notes of it. */
export async function writeOn(db: PersonalDatabase, told: Told, command: Command): Promise<void> {
  const id = `r${'row' in command ? command.row : 0}`;
  const n = told.next();
  if (command.what === 'text') {
    const old = await db.memories.get(id);
    const token = `<${n}>`;
    if (old) await db.memories.update(id, { note: (old.note ?? '') + token });
    else await db.memories.add({ id, child, title: `t${n}`, on: null, note: token });
    told.text(id, token);
    if (!old) told.value(`memories/${id}/title`, undefined, `t${n}`);
  } else if (command.what === 'title') {
    const old = await db.memories.get(id);
    const title = `t${n}`;
    if (old) await db.memories.update(id, { title });
    else await db.memories.add({ id, child, title, on: null, note: null });
    told.value(`memories/${id}/title`, old?.title, title);
  } else if (command.what === 'period') {
    const old = await db.leaves.get(id);
    const from = plusDays(localDate('2027-01-01'), n);
    const to = plusDays(from, n);
    if (old) await db.leaves.update(id, n % 2 ? { from, to } : { to, from });
    else await db.leaves.add({ id, child, parent: 'first', kind: 'parental', from, to });
    told.value(`leaves/${id}/period`, old && `${old.from}–${old.to}`, `${from}–${to}`);
  } else if (command.what === 'tick') {
    const old = await db.listItems.get(id);
    const doneOn = plusDays(localDate('2027-01-01'), n);
    if (old) await db.listItems.update(id, { doneOn });
    else await db.listItems.add({ id, article: 'a', item: id, doneOn, text: null });
    told.value(`listItems/${id}/doneOn`, old?.doneOn ?? undefined, doneOn);
  } else if (command.what === 'favourite') {
    const service = serviceId(id);
    if (!command.is) await db.favourites.delete(service);
    else if (!(await db.favourites.get(service))) await db.favourites.add({ id: service });
    told.favourite(id, command.is);
  } else if (command.what === 'delete') {
    const old = await db.memories.get(id);
    if (old?.note) told.deletedText(id, old.note);
    await db.memories.delete(id);
  }
}
