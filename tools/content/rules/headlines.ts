import { languages } from '#domain/language.ts';
import { articleFile, type Fault, type KitRule } from '#tools/content/kit.ts';

/** In a list an article is its title and its summary: no two are called the same, and the summary goes on from there. */
export const headlines: KitRule = ({ articles }) =>
  languages.flatMap((language) => {
    const seen = new Map<string, string>();
    return articles.flatMap(({ slug, texts }): Fault[] => {
      const { title, summary } = texts[language];
      const other = seen.get(title);
      seen.set(title, slug);
      const at = (what: string, near: string): Fault => ({ file: articleFile(language, slug), what, near });
      return [
        ...(other === undefined ? [] : [at(`is called the same as ${articleFile(language, other)}`, title)]),
        ...(summary.startsWith(title) ? [at('the summary begins with the title', summary.slice(0, 40))] : []),
      ];
    });
  });
