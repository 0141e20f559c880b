import { describe, expect, test } from 'vitest';
import { cardOf, listed, readableArticle } from '#domain/kit/article.ts';
import { languages } from '#domain/language.ts';
import { sampleArticle, sampleText, textBlock } from '#tests/domain/kit/article-sample.ts';

const texts = {
  fi: sampleText({ title: 'Päiväunet', summary: 'Unta päivällä.', minutes: 2, blocks: [textBlock('Nuku.')] }),
  sv: sampleText({ title: 'Dagssömnen', summary: 'Sömn på dagen.', minutes: 3, blocks: [textBlock('Sov.')] }),
};
const related = { articles: [], services: ['neuvola'], reminders: ['neuvola-4mo'], own: [] } as const;
const article = sampleArticle('naps', { topics: ['sleep', 'care'], picture: 'balcony-nap', related, texts });

describe('a card', () => {
  test('is what lists show, in both languages, without the text', () => {
    expect(cardOf(article)).toEqual({
      slug: 'naps',
      topics: ['sleep', 'care'],
      ages: { fromMonths: 0, toMonths: 84 },
      picture: 'balcony-nap',
      reminders: ['neuvola-4mo'],
      texts: {
        fi: { title: 'Päiväunet', summary: 'Unta päivällä.', minutes: 2 },
        sv: { title: 'Dagssömnen', summary: 'Sömn på dagen.', minutes: 3 },
      },
    });
  });

  test('in one language has nothing of the other', () => {
    expect(listed(cardOf(article), 'sv')).toEqual({
      slug: 'naps',
      topics: ['sleep', 'care'],
      ages: { fromMonths: 0, toMonths: 84 },
      picture: 'balcony-nap',
      title: 'Dagssömnen',
      summary: 'Sömn på dagen.',
      minutes: 3,
    });
  });
});

test('an article in one language has that text, all that is known of it, and nothing of the other', () => {
  for (const language of languages) {
    const { texts: _both, ...meta } = article;
    expect(readableArticle(article, language)).toEqual({ ...meta, language, text: texts[language] });
  }
});
