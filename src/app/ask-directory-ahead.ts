import { site } from '#content/site.ts';
import { askAreaAhead } from '#features/directory/use-area.ts';
import { askServicesAhead } from '#features/directory/use-services.ts';
import { whenIdle } from '#platform/when-idle.ts';
import { onWrite } from '#storage/live.ts';

let isPlanned = false;

function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  whenIdle(() => {
    isPlanned = false;
    // A question that finds nothing now is asked by the page itself.
    void Promise.allSettled([askAreaAhead(), askServicesAhead(site.defaultArea)]);
  });
}

/**
 * Opens the packs of the family's own area while nobody waits, and again after what was written has taken the answers away: the list of
 * services is then there with the tap. Reading and opening Helsinki's packs takes a cheap phone some tens of milliseconds.
 */
export function keepDirectoryAtHand(): void {
  onWrite(plan);
  plan();
}
