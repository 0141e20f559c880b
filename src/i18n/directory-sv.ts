import service from '#locales/sv/service.json' with { type: 'json' };
import type { DirectoryTexts } from './directory-fi.ts';

export const directory = { service } satisfies DirectoryTexts;
