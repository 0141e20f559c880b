import { describe, expect, it } from 'vitest';
import { requestFrom } from '#tools/lexicon/request.ts';

describe('npm run lexicon', () => {
  it('takes more words, each file with its language', () => {
    expect(requestFrom([])).toEqual({ ok: true, value: { wordFiles: [] } });
    expect(requestFrom(['--words', 'fi:a.txt', '--words', 'sv:/b:c.txt'])).toEqual({
      ok: true,
      value: {
        wordFiles: [
          { language: 'fi', file: 'a.txt' },
          { language: 'sv', file: '/b:c.txt' },
        ],
      },
    });
  });

  it.each([['--words', 'a.txt'], ['--words', 'en:a.txt'], ['--words', 'fi:'], ['--words'], ['--other'], ['word']])(
    'says in one line what is wrong: %s %s',
    (...args) => {
      const request = requestFrom(args);
      expect(!request.ok && request.error.split('\n').length).toBe(1);
    },
  );
});
