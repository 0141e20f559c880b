import { needsChecking, mayBeShown } from '#domain/confidence.ts';
import { numberToCall } from '#domain/directory/number-to-call.ts';
import type { Phone, Service } from '#domain/directory/service.ts';
import { isForeign } from '#domain/directory/help-for.ts';
import { serves } from '#domain/directory/serving.ts';
import { serviceOpenState } from '#domain/directory/open-hours/service-open-state.ts';
import type { Language } from '#domain/language.ts';
import { once } from './once.ts';
import type { Asking } from './rank-services.ts';
import type { FoundService } from './results.ts';

/** More is no longer a way out but a choice to make. */
const shownAtMost = 3;

export const isForNow = ({ crisis, kind }: Service): boolean => crisis || kind === 'help-now';

/** A line in another language is worth a call before one's own only while that one does not answer. */
function hurdle(service: Service, { language, at }: Asking): 0 | 1 | 2 {
  if (isForeign(service, language)) return 1;
  return at && serviceOpenState(service, at, language).state === 'closed' ? 2 : 0;
}

/**
 * What stands on top, to be called in one tap. Words of need bring the lines that the concepts name, then whatever else for now was
 * found; other words bring a line only when it is what was looked for: the very first hit. A line that does not serve the family's
 * county would ring in vain.
 */
export function helpFirst(
  isUrgent: boolean,
  named: readonly Service[],
  found: readonly FoundService[],
  asking: Asking,
): readonly Service[] {
  const { home } = asking;
  const lines = found.map(({ service }) => service).filter(isForNow);
  const [first] = found;
  const meant = isUrgent
    ? [...named.filter(isForNow), ...lines]
    : first && isForNow(first.service)
      ? [first.service]
      : [];
  const serving = meant.filter(({ area }) => serves(area, home));
  return once(serving, ({ id }) => id)
    .sort((a, b) => hurdle(a, asking) - hurdle(b, asking))
    .slice(0, shownAtMost);
}

/** The number to call from a row: a sure one in the reader's language, else any that may be shown, which then says that it is to be checked. */
export function lineOf(
  service: Service,
  language: Language,
): { readonly phone: Phone; readonly isUnsure: boolean } | null {
  const phone = numberToCall(service, language) ?? service.phones.find(({ confidence }) => mayBeShown(confidence));
  return phone ? { phone, isUnsure: needsChecking(phone.confidence) } : null;
}
