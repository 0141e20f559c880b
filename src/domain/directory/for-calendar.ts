import { isShelter } from './shelter.ts';
import type { Service } from './service.ts';

/**
 * Whether the hours of a service may go into the phone's calendar: of places and groups one goes to on a day of one's own choosing. Not
 * of help in distress, nor of what parents turn to when they part: a calendar is often read by others at home.
 */
export const isForCalendar = (service: Service): boolean =>
  !service.crisis &&
  service.kind !== 'help-now' &&
  service.kind !== 'separation' &&
  !isShelter(service) &&
  (service.addresses.length > 0 || service.kind === 'group' || service.kind === 'meeting-place');
