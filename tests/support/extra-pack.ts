import { sha256 } from '#build/content-packs.ts';
import type { Service } from '#domain/directory/service.ts';
import { writeListPacks, type WrittenPack } from '#domain/packs/write-packs.ts';
import { localDate } from '#domain/time/local-date.ts';

const extra = { kind: 'directory', area: 'all', name: 'extra', built: localDate('2026-11-21') } as const;

/** Services of a test's own, as a pack beside the real ones. */
export const extraPack = (services: readonly Service[]): WrittenPack[] => writeListPacks(extra, services, sha256);
