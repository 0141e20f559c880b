import { authoredServices } from '#content/directory/directory.ts';
import { eachText } from '#tools/content/kit.ts';
import { excerpt, proseOf } from '#tools/content/passages.ts';

/** Small words that no text of the other language does without, and this one has none of; "ja" is a Swedish yes. */
const foreign = {
  fi: /(?<=\s)(och|är|inte|för|eller|att|som)(?=\s)/,
  sv: /(?<=\s)(on|tai|ei|että|kun|sekä)(?=\s)/,
} as const;

/** Names keep their language: "Ensi- ja turvakotien liitto" in a Swedish text. */
const names = authoredServices
  .flatMap(({ name, provider }) => [name, provider])
  .flatMap((text) => [text?.fi, text?.sv])
  .filter((name): name is string => typeof name === 'string' && name.includes(' '));

/** "Barn- och ungdomstelefonen": a name in two halves. */
const nameInHalves = /\p{Lu}\p{L}+- (?:och|ja) \p{L}+/gu;
const blank = (text: string) => ' '.repeat(text.length);

/** What is quoted, sung words mostly, and names: spaces in their place, so that every other sign keeps its own. */
const ownWords = (passage: string): string =>
  names
    .reduce((rest, name) => rest.replaceAll(name, blank(name)), passage)
    .replace(nameInHalves, blank)
    .replace(/”[^”]*”/g, blank);

/** Each language is by itself. */
export const otherLanguage = eachText(({ text, language }) =>
  proseOf(text).flatMap((passage) => {
    if (!foreign[language].test(passage)) return [];
    const match = foreign[language].exec(ownWords(passage));
    return match
      ? [{ what: `"${match[0]}" is a word of the other language`, near: excerpt(passage, match.index) }]
      : [];
  }),
);
