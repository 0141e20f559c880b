import { countyServices } from '#content/directory/counties.ts';
import { helplines } from '#content/directory/helplines.ts';
import { helsinki } from '#content/directory/helsinki.ts';
import { jarviPohjanmaa } from '#content/directory/jarvi-pohjanmaa.ts';
import { organisations } from '#content/directory/organisations.ts';
import { tampere } from '#content/directory/tampere.ts';
import { turku } from '#content/directory/turku.ts';
import { urgentServices } from '#content/directory/urgent.ts';
import { vaasa } from '#content/directory/vaasa.ts';
import type { Service } from '#domain/directory/service.ts';

/** The directory's own entries; imported registers come beside them. */
export const authoredServices: readonly Service[] = [
  ...urgentServices,
  ...helplines,
  ...organisations,
  ...countyServices,
  ...helsinki,
  ...vaasa,
  ...tampere,
  ...turku,
  ...jarviPohjanmaa,
];
