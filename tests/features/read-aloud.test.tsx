import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { blockText } from '#domain/kit/block-text.ts';
import { sentencesOf } from '#domain/kit/readability.ts';
import { languages } from '#domain/language.ts';
import { emptyPhone } from '#tests/features/planned-family.ts';
import { fakeSpeech, networkVoice, phoneVoice } from '#tests/support/fake-speech.ts';
import { kit, openApp } from '#tests/support/render-app.tsx';
import { texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

const both = [phoneVoice('fi-FI'), phoneVoice('sv-FI')];
const dense = (text: string) => text.replace(/\s+/gu, '');
const blocksOf = (slug: string, language: 'fi' | 'sv') =>
  kit.find((each) => each.slug === slug)?.texts[language].blocks ?? [];

describe.each(languages)('reading aloud in %s', (language) => {
  const { listen } = texts[language].kit;
  const at = (slug: string) => `/${language}/kit/${slug}`;
  const button = (name: string) => screen.findByRole('button', { name });
  const begin = async (slug: string) => {
    const app = await openApp(at(slug));
    await app.user.click(await button(listen.start));
    await button(listen.pause);
    return app;
  };
  /** Lets the voice come to the end of so many sentences. */
  const sayOn = async (speech: ReturnType<typeof fakeSpeech>, times = 1) => {
    for (let said = 0; said < times; said += 1) {
      speech.sayOn();
      await Promise.resolve();
    }
  };
  const saidBy = (speech: ReturnType<typeof fakeSpeech>) => speech.said.map(([, text]) => text);

  test('the whole text is said, sentence by sentence and in order, by a voice of its language', async () => {
    const speech = fakeSpeech(both);
    await begin('crying');
    await waitFor(() => expect(speech.said).toHaveLength(1));
    const blocks = blocksOf('crying', language);
    const [first] = blocks;
    const opening = sentencesOf(first ? blockText([first]) : '');
    expect(opening.length).toBeGreaterThan(1);
    while (speech.now !== null) await sayOn(speech);
    expect(saidBy(speech).slice(0, opening.length)).toEqual(opening);
    expect(dense(saidBy(speech).join(''))).toBe(dense(blockText(blocks)));
    expect(new Set(speech.said.map(([voice]) => voice))).toEqual(new Set([language === 'fi' ? 'fi-FI' : 'sv-FI']));
    // It is over, and can begin anew.
    expect(await button(listen.start)).toBeVisible();
    expect(document.querySelector('[data-spoken]')).toBeNull();
  });

  test('what is being said is shown', async () => {
    const speech = fakeSpeech(both);
    await begin('crying');
    for (let sentence = 0; sentence < 6; sentence += 1) {
      await waitFor(() => expect(speech.said).toHaveLength(sentence + 1));
      expect(document.querySelectorAll('[data-spoken]')).toHaveLength(1);
      expect(document.querySelector('[data-spoken]')).toHaveTextContent(speech.now ?? 'nothing');
      await sayOn(speech);
    }
  });

  test('a rhyme is said in its own language, line by line, the rest in the language of the page', async () => {
    const slug = language === 'fi' ? 'ro-ro-till-fiskeskar' : 'koro-koro-kirkkoon';
    const verses = blocksOf(slug, language).filter((block) => block.type === 'verse');
    expect(verses.map((verse) => verse.language)).not.toContain(language);
    const lines = verses.flatMap(({ stanzas }) => stanzas.flat());
    const speech = fakeSpeech(both);
    await begin(slug);
    await waitFor(() => expect(speech.said).toHaveLength(1));
    while (speech.now !== null) await sayOn(speech);
    const inOther = speech.said.filter(([voice]) => !voice.startsWith(language)).map(([, text]) => text);
    expect(dense(inOther.join(''))).toBe(dense(lines.join('')));
    expect(inOther.length).toBeGreaterThanOrEqual(lines.length);
    expect(dense(saidBy(speech).join(''))).toBe(dense(blockText(blocksOf(slug, language))));
  });

  test('a rhyme is passed over where the phone does not speak its language', async () => {
    const slug = language === 'fi' ? 'ro-ro-till-fiskeskar' : 'koro-koro-kirkkoon';
    const speech = fakeSpeech([phoneVoice(language)]);
    await begin(slug);
    await waitFor(() => expect(speech.said).toHaveLength(1));
    while (speech.now !== null) await sayOn(speech);
    const prose = blocksOf(slug, language).filter(({ type }) => type !== 'verse');
    expect(dense(saidBy(speech).join(''))).toBe(dense(blockText(prose)));
  });

  test('pauses, goes on at the same sentence, and stops', async () => {
    const speech = fakeSpeech(both);
    const { user } = await begin('crying');
    await waitFor(() => expect(speech.said).toHaveLength(1));
    await sayOn(speech, 2);
    const third = speech.now;
    expect(third).not.toBeNull();
    await user.click(await button(listen.pause));
    expect(speech.now).toBeNull();
    expect(screen.queryByText(listen.failed)).toBeNull();
    await user.click(await button(listen.resume));
    await waitFor(() => expect(speech.now).toBe(third));
    expect(saidBy(speech).slice(2)).toEqual([third, third]);
    await user.click(await button(listen.stop));
    expect(speech.now).toBeNull();
    await user.click(await button(listen.start));
    await waitFor(() => expect(speech.now).toBe(speech.said[0]?.[1]));
  });

  test('tapped twice it is one reading', async () => {
    const speech = fakeSpeech([]);
    const { user } = await openApp(at('crying'));
    await user.dblClick(await button(listen.start));
    speech.bring(both);
    await button(listen.pause);
    await waitFor(() => expect(speech.now).not.toBeNull());
    await sayOn(speech, 3);
    expect(screen.queryByText(listen.failed)).toBeNull();
    expect(new Set(saidBy(speech)).size).toBe(4);
    expect(await button(listen.pause)).toBeVisible();
  });

  test('voices that the browser lists a moment later are waited for', async () => {
    const speech = fakeSpeech([]);
    const { user } = await openApp(at('crying'));
    await user.click(await button(listen.start));
    expect(screen.queryByText(listen.none)).toBeNull();
    speech.bring(both);
    await waitFor(() => expect(speech.said).toHaveLength(1));
  });

  test('where no voice lives on the phone it says so, and the text goes to no server', async () => {
    const other = language === 'fi' ? phoneVoice('sv-SE') : phoneVoice('fi-FI');
    // Filipino begins like Finnish.
    const others = [other, phoneVoice('fil-PH')];
    const speech = fakeSpeech([networkVoice('fi-FI'), networkVoice('sv-SE'), networkVoice('sv-FI'), ...others]);
    const { user } = await openApp(at('crying'));
    await user.click(await button(listen.start));
    expect(await screen.findByText(listen.none)).toBeVisible();
    expect(speech.said).toEqual([]);
    expect(speech.now).toBeNull();
    expect(await button(listen.start)).toBeVisible();
  });

  test('leaving the page ends it', async () => {
    const speech = fakeSpeech(both);
    const { user } = await begin('crying');
    await waitFor(() => expect(speech.now).not.toBeNull());
    const { next, pager } = texts[language].kit;
    const neighbours = within(screen.getByRole('navigation', { name: pager }));
    await user.click(neighbours.getByRole('link', { name: new RegExp(`^${next}`) }));
    expect(await button(listen.start)).toBeVisible();
    expect(speech.now).toBeNull();
    expect(screen.queryByText(listen.failed)).toBeNull();
  });

  test('when the voice gives up it says so, and can begin again', async () => {
    const speech = fakeSpeech(both);
    await begin('crying');
    await waitFor(() => expect(speech.now).not.toBeNull());
    speech.breakDown();
    expect(await screen.findByText(listen.failed)).toBeVisible();
    expect(await button(listen.start)).toBeVisible();
    expect(document.querySelector('[data-spoken]')).toBeNull();
  });

  test('a browser that cannot speak offers nothing', async () => {
    await openApp(at('crying'));
    await screen.findByRole('button', { name: texts[language].kit.save });
    expect(screen.queryByRole('button', { name: listen.start })).toBeNull();
  });
});

test('of the voices on the phone Finland’s Swedish comes first, then Sweden’s', async () => {
  const { listen } = texts.sv.kit;
  for (const [voices, chosen] of [
    [[phoneVoice('sv-SE'), phoneVoice('sv_FI')], 'sv_FI'],
    [[networkVoice('sv-FI'), phoneVoice('sv-AX'), phoneVoice('sv-SE')], 'sv-SE'],
  ] as const) {
    const speech = fakeSpeech(voices);
    const { user, unmount } = await openApp('/sv/kit/crying');
    await user.click(await screen.findByRole('button', { name: listen.start }));
    await waitFor(() => expect(speech.said[0]?.[0]).toBe(chosen));
    unmount();
  }
});
