import * as v from 'valibot';
import { languages, type Language } from '#domain/language.ts';
import { isMunicipalityCode } from '#domain/ids.ts';
import { err, ok, type Result } from '#domain/result.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));
const both = v.strictObject({ fi: text, sv: text });
const mail = v.strictObject({
  fi: v.pipe(text, v.email('must be an e-mail address')),
  sv: v.pipe(text, v.email('must be an e-mail address')),
});

/** Who runs an edition; described field by field in docs/edition.md. */
const siteSchema = v.strictObject({
  name: text,
  url: v.nullable(
    v.pipe(
      v.string(),
      v.url(),
      v.startsWith('https://'),
      v.check((url) => !url.endsWith('/'), 'without a slash at the end'),
    ),
  ),
  contact: mail,
  feedback: mail,
  controller: both,
  defaultArea: v.nullable(
    v.pipe(v.string(), v.check(isMunicipalityCode, 'a municipality code of three digits, or null')),
  ),
  languages: v.pipe(
    v.array(v.picklist(languages)),
    v.check(
      (list: Language[]) => languages.every((language) => list.includes(language)),
      'an edition has both languages, fi and sv',
    ),
  ),
  syncServer: v.nullable(
    v.union(
      [
        v.literal('/sync'),
        v.pipe(
          v.string(),
          v.url(),
          v.startsWith('https://'),
          v.check((url) => !url.endsWith('/'), 'without a slash at the end'),
        ),
      ],
      '"/sync" (this site\'s own), an address https://… without a slash at the end, or null',
    ),
  ),
});

export type Site = v.InferOutput<typeof siteSchema>;

/** Checks `site.json`; the error is one line with the field's place and what it should be. */
export function readSite(value: unknown): Result<Site, string> {
  const parsed = v.safeParse(siteSchema, value);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  const place = issue.path?.map((step) => String(step.key)).join('.') ?? '(file)';
  return err(`site.json: ${place}: ${issue.message}`);
}
