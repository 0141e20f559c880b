import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { site } from '#content/site.ts';
import { languages } from '#domain/language.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

describe.each(languages)('privacy in %s', (language) => {
  const t = texts[language].privacy;

  test('says what is stored where, what leaves, who answers, and that this is a development edition', async () => {
    await openApp(`/${language}/privacy`);
    for (const part of [...Object.values(t.where), ...Object.values(t.leaves), ...Object.values(t.data)])
      expect(screen.getByText(part)).toBeVisible();
    expect(screen.getByText(t.controller.development)).toBeVisible();
    expect(screen.getByText(filled(t.controller.text, { controller: site.controller[language] }))).toBeVisible();
    expect(screen.getByText(filled(t.controller.contact, { contact: site.contact[language] }))).toBeVisible();
    expect(screen.getByText(filled(t.controller.feedback, { feedback: site.feedback[language] }))).toBeVisible();
    expect(screen.getByRole('link', { name: t.yours.settings })).toHaveAttribute('href', `/${language}/settings`);
  });
});
