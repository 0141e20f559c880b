import brochure from '#locales/sv/brochure.json' with { type: 'json' };
import finding from '#locales/sv/finding.json' with { type: 'json' };
import howAreYou from '#locales/sv/how-are-you.json' with { type: 'json' };
import selection from '#locales/sv/selection.json' with { type: 'json' };
import service from '#locales/sv/service.json' with { type: 'json' };
import type { DirectoryTexts } from './directory-fi.ts';

export const directory = { brochure, selection, howAreYou, service, finding } satisfies DirectoryTexts;
