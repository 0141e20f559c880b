import growth from '#locales/sv/growth.json' with { type: 'json' };
import milestones from '#locales/sv/milestones.json' with { type: 'json' };
import visit from '#locales/sv/visit.json' with { type: 'json' };
import type { GrowingTexts } from './growing-fi.ts';

export const growing = { growth, milestones, visit } satisfies GrowingTexts;
