import { glossary } from '#content/kit/words/glossary.ts';
import type { KitRule } from '#tools/content/kit.ts';
import { articleFile } from '#tools/content/kit.ts';
import { proseOf } from '#tools/content/passages.ts';
import { findForm, hasForm } from '#tools/content/word-form.ts';

/** What has one name in Finland's Swedish is called so: if the Finnish text has the term, the Swedish one has one of its own. */
export const glossaryUse: KitRule = ({ articles }) =>
  articles.flatMap(({ slug, texts }) => {
    const [fi, sv] = [texts.fi, texts.sv].map((text) => proseOf(text).join('\n'));
    return glossary.flatMap((term) => {
      const found = findForm(fi ?? '', term.fi);
      if (!found || hasForm(sv ?? '', term.sv)) return [];
      return [
        {
          file: articleFile('sv', slug),
          what: `the Finnish text has "${found.word}", the Swedish has none of ${term.sv.join(', ')}`,
          near: null,
        },
      ];
    });
  });
