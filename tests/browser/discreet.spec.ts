import { expect, keepWorkerAway, storeForOffline } from '#tests/support/browser-test.ts';
import { testStored as test } from '#tests/support/stored-phone.ts';

const texts = {
  fi: {
    article: 'Väkivalta kotona',
    leave: 'Poistu nopeasti',
    about: 'Jos joku voi katsoa puhelintasi',
    history: /Selaimen oma historia voi silti kertoa/,
    rhymes: 'Lorut ja sormileikit',
  },
  sv: {
    article: 'Våld hemma',
    leave: 'Lämna sidan snabbt',
    about: 'Om någon kan titta i din telefon',
    history: /Webbläsarens egen historik kan ändå visa/,
    rhymes: 'Ramsor och fingerlekar',
  },
} as const;

for (const language of ['fi', 'sv'] as const) {
  const t = texts[language];
  test(`a page about violence leaves no step behind and is left at once, without a network (${language})`, async ({
    page,
    site,
  }) => {
    await storeForOffline(page, `/${language}/`);
    await page.goto(`/${language}/kit`);
    await page.evaluate(() => localStorage.setItem('evaat:recent-searches', JSON.stringify(['neuvola'])));
    await site.close();
    await page.goto(`/${language}/kit/theme/parents`);
    await page.getByRole('link', { name: t.article }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: t.article })).toBeFocused();

    // Another page of its kind, and out of it by a link: none of them is a step.
    await page
      .getByRole('article')
      .getByRole('link', { name: /Nollalinja|Nollinjen/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /Nollalinja|Nollinjen/ })).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(/\/kit$/);

    await page.goto(`/${language}/kit/violence`);
    await page.getByText(t.about).click();
    await expect(page.getByText(t.history)).toBeVisible();
    await page.keyboard.press('End');
    await page.getByRole('button', { name: t.leave }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.rhymes })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('evaat:recent-searches'))).toBeNull();
    await page.goBack();
    await expect(page).toHaveURL(/\/kit$/);
  });
}

test('a page that anybody may see has no such button and is a step like any other', async ({ page }) => {
  await keepWorkerAway(page);
  await page.goto('/fi/kit/crying');
  await expect(page.getByText(/tallessa/)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '‹ Arjen rytmi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Arjen rytmi' })).toBeFocused();
  await expect(page.getByRole('button', { name: texts.fi.leave })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /itke/i })).toBeVisible();
});
