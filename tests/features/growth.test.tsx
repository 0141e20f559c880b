import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { mirror } from '#platform/mirror.ts';
import { saveSetting } from '#storage/settings.ts';
import { aino, elli, emptyPhone, told } from '#tests/features/planned-family.ts';
import { openApp } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

beforeEach(emptyPhone);

describe.each(languages)('the windows of moving in %s', (language) => {
  const { growth: t } = texts[language];
  const path = `/${language}/kit/growth`;
  const unit = language === 'fi' ? 'kk' : 'mån';
  const average = language === 'fi' ? 'keskimäärin' : 'i medeltal';
  const now = (months: number) => filled(t.nowAt, { months });
  /** Everything the picture draws, as text: the age is a line and these words. */
  const picture = async () => within(await screen.findByRole('img', { name: t.picture }));

  test('are a picture with a name, and the same in a table with every skill', async () => {
    await openApp(path);
    for (const skill of Object.values(t.skill)) expect((await picture()).getByText(skill)).toBeInTheDocument();
    const table = within(screen.getByRole('table', { name: t.table }));
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(Object.values(t.skill));
    const sitting = within(table.getByRole('row', { name: new RegExp(`^${t.skill['sits-alone']}`) }));
    expect(sitting.getByRole('cell')).toHaveTextContent(`3,8–9,2 ${unit}${average} 6,0 ${unit}`);
  });

  test('come with what they mean, where to turn, and where they are from', async () => {
    await openApp(path);
    expect(await screen.findByText(t.covers)).toBeVisible();
    expect(screen.getByText(new RegExp(`^${t.order.replaceAll('.', '\\.')}`))).toHaveTextContent(
      filled(t.skipped_other, { count: 4 }),
    );
    expect(screen.getByRole('link', { name: t.toWorry })).toHaveAttribute(
      'href',
      `/${language}/kit/when-development-worries`,
    );
    expect(screen.getByRole('link', { name: /^WHO / })).toHaveAttribute('href', expect.stringContaining('pubmed'));
  });

  test('nobody has told of a child: the picture is whole without a line', async () => {
    await openApp(path);
    expect((await picture()).queryByText(new RegExp(`^${filled(t.nowAt, { months: '' }).split(' ')[0]} `))).toBeNull();
    expect(screen.getByText(t.preterm)).toBeVisible();
  });

  test("the child's age is a line, for one born early by the corrected age", async () => {
    await told(aino, { birthDate: '2026-04-07' });
    await openApp(path);
    expect(await (await picture()).findByText(now(7))).toBeInTheDocument();
    expect(screen.queryByText(t.corrected)).toBeNull();
    await told(aino, { dueDate: '2026-06-10' });
    expect(await (await picture()).findByText(now(5))).toBeInTheDocument();
    expect(screen.getByText(t.corrected)).toBeVisible();
  });

  test('of several children one is chosen; who has grown past the picture, or is not born, is not asked for', async () => {
    await told(aino, { nickname: 'Aino', birthDate: '2026-08-07' });
    await told(elli, { nickname: 'Elli', birthDate: '2025-10-01' });
    const { user } = await openApp(path);
    expect(await (await picture()).findByText(now(3))).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Elli' }));
    expect((await picture()).getByText(now(13))).toBeInTheDocument();
    await told(elli, { birthDate: '2022-10-01' });
    expect(await (await picture()).findByText(now(3))).toBeInTheDocument();
    expect(screen.queryByRole('radio')).toBeNull();
    await told(aino, { birthDate: '2027-01-10' });
    await screen.findByText(t.preterm);
    expect((await picture()).queryByText(now(3))).toBeNull();
  });

  test('after a loss nobody is shown', async () => {
    await told(aino, { birthDate: '2026-08-07' });
    await saveSetting('hush', '2026-11-20');
    mirror('hush', true);
    await openApp(path);
    await screen.findByText(t.preterm);
    expect((await picture()).queryByText(now(3))).toBeNull();
  });
});
