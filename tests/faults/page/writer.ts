import { readBackup } from '#storage/backup-file.ts';
import { restoreBackup } from '#storage/backup.ts';
import { deleteChild } from '#storage/children.ts';
import { setFavourite } from '#storage/favourites.ts';
import { saveListItem } from '#storage/list-items.ts';
import { deleteOwnReminder, saveOwnReminder, tickOwn } from '#storage/own-reminders.ts';
import { deleteVisitNote, saveVisitNote, tickVisitNote } from '#storage/visit-notes.ts';
import type { Acknowledge, Call, Manners } from '#tests/faults/call.ts';

/*
 * Runs in the page, beside the app: the app's own storage functions, bundled anew because a built script names them by one letter.
 * The connection is one of its own, as another tab's would be.
 */

async function restore(data: Extract<Call, { do: 'restore' }>['data']) {
  const backup = readBackup(
    JSON.stringify({
      format: 'evaat-backup',
      version: 4,
      made: '2026-11-21',
      data: { reminders: [], settings: [], ...data },
    }),
  );
  return backup.ok ? restoreBackup(backup.value, true) : { ok: false as const, error: JSON.stringify(backup.error) };
}

function carryOut(call: Call) {
  switch (call.do) {
    case 'own':
      return saveOwnReminder(call.reminder);
    case 'tick':
      return tickOwn(call.id, call.own, call.on);
    case 'deleteOwn':
      return deleteOwnReminder(call.id);
    case 'item':
      return saveListItem(call.article, call.item, call.fields);
    case 'favourite':
      return setFavourite(call.id, call.is);
    case 'note':
      return saveVisitNote(call.note);
    case 'tickNote':
      return tickVisitNote(call.id, call.doneOn);
    case 'deleteNote':
      return deleteVisitNote(call.id);
    case 'restore':
      return restore(call.data);
    case 'deleteChild':
      return deleteChild(call.id);
  }
}

/** Lanes run beside each other, the calls of a lane one after the other. Each is told the moment it is known. */
async function run(lanes: readonly (readonly Call[])[], tell: Acknowledge, manners: Manners): Promise<void> {
  await Promise.all(
    lanes.map(async (calls, lane) => {
      for (const [at, call] of calls.entries()) {
        if (manners === 'early') tell(lane, at, null);
        const result = await carryOut(call);
        if (manners === 'honest') tell(lane, at, result.ok ? null : result.error);
      }
    }),
  );
}

declare global {
  var evaatWriter: { readonly run: typeof run } | undefined;
}
globalThis.evaatWriter = { run };
