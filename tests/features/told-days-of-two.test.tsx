import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { saveToldDay } from '#storage/told-days.ts';
import { aino, elli, emptyPhone, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('days told of two children, %s', (language) => {
  const { told: t } = texts[language].reminders;

  test('say whose they are, and each that is removed is said', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await told(elli, { nickname: 'Elli', birthDate: '2024-08-07' });
    await saveToldDay(aino, 'travelDate', localDate('2027-01-25'));
    await saveToldDay(elli, 'travelDate', localDate('2027-01-25'));
    const { user } = await openApp(`/${language}/reminders`);
    const summary = await screen.findByText(t.title, { selector: 'summary' });
    await user.click(summary);
    const form = within(summary.parentElement ?? summary);
    expect(form.getByText(`Aino: ${t.anchors.travelDate} 25.1.2027`)).toBeVisible();
    for (const name of ['Aino', 'Elli']) {
      const remove = filled(t.removeNamed, { what: `${name}: ${t.anchors.travelDate}` });
      await user.click(await form.findByRole('button', { name: remove }));
      await expect.poll(() => form.queryByRole('button', { name: remove })).toBeNull();
      expect(form.getByText(t.removed)).toHaveFocus();
    }
  });
});
