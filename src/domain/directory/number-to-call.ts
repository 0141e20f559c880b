import { mayBeShown, needsChecking } from '#domain/confidence.ts';
import type { Phone, Service } from '#domain/directory/service.ts';
import type { Language } from '#domain/language.ts';

/**
 * The number to call straight from a list, for help that one needs now: one answered in the reader's language before others, and only
 * one seen on a page of the authority or the service itself. What has to be checked first belongs on the service's page, with its why.
 */
export function numberToCall(service: Service, language: Language): Phone | null {
  if (!service.crisis && service.kind !== 'help-now') return null;
  const sure = service.phones.filter(({ confidence }) => mayBeShown(confidence) && !needsChecking(confidence));
  return sure.find(({ languages }) => languages.includes(language)) ?? sure[0] ?? null;
}
