import type { Service } from '#domain/directory/service.ts';
import { withoutIdentityCodes } from '#domain/family/child.ts';
import type { Language } from '#domain/language.ts';
import { formatDate } from '#i18n/format.ts';
import type { Translate } from '#i18n/texts.ts';
import type { Letter } from '#platform/mail-link.ts';
import { linkTo } from './service-link.ts';

export const wrongThings = ['phone', 'hours', 'address', 'text', 'other'] as const;
export type WrongThing = (typeof wrongThings)[number];

/** What a parent has written so far; kept on this phone until it is sent or thrown away. */
export interface Written extends Readonly<Record<string, string>> {
  /** One of the things, or nothing yet. */
  readonly what: string;
  readonly words: string;
}
export const nothingWritten: Written = { what: '', words: '' };
/** The thing chosen; a draft of another version may hold what is none. */
export const thingOf = ({ what }: Written): WrongThing | '' => wrongThings.find((each) => each === what) ?? '';
export const draftKeyOf = ({ id }: Service): string => `wrong:${id}`;

/**
 * A letter on one service, for whoever keeps its data. It says which service and from when the data are, and nothing of
 * the writer: a personal identity code among the words stays here.
 */
export function wrongLetter(
  service: Service,
  { name, to, written }: { readonly name: string; readonly to: string; readonly written: Written },
  t: Translate<'service'>,
  language: Language,
): Letter {
  const words = withoutIdentityCodes(written.words).trim();
  const what = thingOf(written);
  const lines = [
    ...(what === '' ? [] : [t('wrong.letter.what', { what: t(`wrong.things.${what}`) }), '']),
    ...(words === '' ? [] : [words, '']),
    '—',
    name,
    t('wrong.letter.id', { id: service.id }),
    linkTo(service, language),
    t('source', { date: formatDate(service.checked, language) }),
  ];
  return { to, subject: t('wrong.letter.subject', { name }), body: lines.join('\n') };
}
