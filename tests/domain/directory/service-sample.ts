import type { Service } from '#domain/directory/service.ts';
import { serviceId } from '#domain/ids.ts';
import { localDate } from '#domain/time/local-date.ts';

/** A nationwide service that says nothing but its name, for tests that name what matters to them. */
export function sampleService(id: string, changes: Partial<Service> = {}): Service {
  return {
    id: serviceId(id),
    name: { fi: id, sv: null },
    summary: null,
    description: null,
    audience: null,
    provider: null,
    area: { type: 'nation', exceptCounties: [] },
    worry: ['everyone'],
    crisis: false,
    keywords: [],
    phones: [],
    webPages: [],
    addresses: [],
    serviceLanguages: [],
    hours: { kind: 'unknown' },
    note: null,
    sources: [],
    checked: localDate('2026-11-21'),
    confidence: 'authority-seen',
    ...changes,
  };
}
