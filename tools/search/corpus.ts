import { languages, type Language } from '#domain/language.ts';
import type { FieldKind, SearchDocument, SearchField } from '#domain/search/document.ts';
import type { Corpus, CorpusDocument } from './corpus-file.ts';

/** Service classes of PTV that are for families: a parent who types "perhe" means these before the others. */
const familyClasses = /^(P3(\..*)?|P5\.2|P6\.[123])$/;
const familyPrior = 1.15;

function textFields(document: CorpusDocument, language: Language): SearchField[] {
  const text = document[language];
  if (!text) return [];
  const field = (kind: FieldKind, said: string): SearchField[] => (said === '' ? [] : [{ kind, language, text: said }]);
  return [
    ...field('name', text.n),
    ...field(document.k === 'a' ? 'lead' : 'description', text.d),
    ...field('body', text.b),
  ];
}

/**
 * What a register says of a service beside its text. The keyword is the one the document gives (`kw`), not the type it is judged by
 * (`t`): a register leaves it out of many, and then no everyday word leads there.
 */
function registerFields({ kw, m, cat }: CorpusDocument, corpus: Corpus): SearchField[] {
  const type = kw === null ? undefined : corpus.types[kw];
  const said = type
    ? { fi: [...type.fi, ...type.syfi], sv: [...type.sv, ...type.sysv] }
    : { fi: kw === null ? [] : [kw], sv: kw === null ? [] : [kw] };
  const place = corpus.municipalities[m];
  const category = cat === null ? undefined : corpus.classes[cat];
  return languages.flatMap((language): SearchField[] => [
    ...said[language].map((text): SearchField => ({ kind: 'keyword', language, text })),
    ...(place ? [{ kind: 'place', language, text: place[language] } as const] : []),
    ...(category ? [{ kind: 'category', language, text: category[language] } as const] : []),
  ]);
}

/** Same class, same name in each language: one row with its places. The corpus does not say who provides a service. */
const sameAs = ({ k, cat, fi, sv }: CorpusDocument): string | null =>
  k === 's' ? [cat ?? '', fi?.n ?? '', sv?.n ?? ''].join('\n').toLowerCase() : null;

/** The documents as the app would hand them to the engine, in the order of the file. */
export function searchDocuments(corpus: Corpus): readonly SearchDocument[] {
  return corpus.documents.map((document) => ({
    kind: document.k === 's' ? 'service' : 'article',
    fields: [
      ...languages.flatMap((language) => textFields(document, language)),
      ...(document.k === 's' ? registerFields(document, corpus) : []),
    ],
    sameAs: sameAs(document),
    prior: document.cat !== null && familyClasses.test(document.cat) ? familyPrior : 1,
  }));
}
