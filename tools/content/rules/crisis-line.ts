import { plainText } from '#domain/kit/block-text.ts';
import { eachText } from '#tools/content/kit.ts';
import { linkPartsOf, runsOf } from '#tools/content/passages.ts';

/** The Finnish line has numbers in these languages too: a text that sends their speakers there says so. */
const otherLanguagesOfTheFinnishLine = /arabiska|engelska/;

/** The crisis line of a text speaks its language. */
export const crisisLine = eachText(({ text, language }) => {
  const wrong = language === 'fi' ? 'mieli-sv' : 'mieli-fi';
  return text.blocks.flatMap(runsOf).flatMap((content) => {
    if (language === 'sv' && otherLanguagesOfTheFinnishLine.test(plainText(content))) return [];
    return linkPartsOf([{ type: 'paragraph', content }])
      .filter(({ to }) => to.type === 'service' && to.id === wrong)
      .map((part) => ({ what: `service:${wrong} speaks the other language`, near: plainText(part.content) }));
  });
});
