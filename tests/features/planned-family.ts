import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { childId, type ChildId } from '#domain/ids.ts';
import type { ChildFields } from '#domain/family/child.ts';
import type { Language } from '#domain/language.ts';
import { localDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { saveChild } from '#storage/children.ts';
import { eraseEverything } from '#storage/erase.ts';
import { storeRealPacks } from '#tests/support/render-app.tsx';
import { filled, texts } from '#tests/support/texts.ts';

export const aino = childId('a'.repeat(32));
export const elli = childId('e'.repeat(32));

/** A phone on which nothing has been told. */
export async function emptyPhone(): Promise<void> {
  await eraseEverything();
  await storeRealPacks();
}

type Told = Partial<Omit<ChildFields, 'birthDate' | 'dueDate' | 'careStart'>> & {
  readonly birthDate?: string;
  readonly dueDate?: string;
  readonly careStart?: string;
};

/** A child as it was told earlier, with its days as texts. */
export async function told(id: ChildId, { birthDate, dueDate, careStart, ...fields }: Told): Promise<void> {
  await saveChild(id, {
    ...fields,
    ...(birthDate && { birthDate: localDate(birthDate) }),
    ...(dueDate && { dueDate: localDate(dueDate) }),
    ...(careStart && { careStart: localDate(careStart) }),
  });
}

export type RuleName = keyof typeof texts.fi.rules;

const itemOf = (inside: HTMLElement) => {
  const item = inside.closest('li');
  if (!item) throw new Error('not in a list');
  return item;
};

/** How a parent finds things in the list of reminders of a language. */
export function listIn(language: Language) {
  const { reminders, rules } = texts[language];
  const titleOf = (rule: RuleName) => rules[rule].title;
  const marked = (rule: RuleName, mark: 'markDone' | 'markUndone') => ({
    name: filled(reminders[mark], { title: titleOf(rule) }),
  });
  /** The tick of something still to be done. */
  const tick = (rule: RuleName) => screen.findByRole('checkbox', marked(rule, 'markDone'));
  const tickOfDone = (rule: RuleName) => screen.findByRole('checkbox', marked(rule, 'markUndone'));
  const card = async (rule: RuleName) => itemOf(await tick(rule));
  return {
    titleOf,
    tick,
    tickOfDone,
    card,
    isListed: (rule: RuleName) => screen.queryByRole('checkbox', marked(rule, 'markDone')) !== null,
    /** What is still to be done, from the top. */
    titles: () =>
      screen
        .getAllByRole('checkbox', { checked: false })
        .map((each) => itemOf(each).querySelector('h3')?.textContent ?? ''),
    /** Opens the card of something, unless it is open already. */
    open: async (user: UserEvent, rule: RuleName) => {
      const found = within(await card(rule));
      const more = found.queryByRole('button', {
        expanded: false,
        name: new RegExp(`^${reminders.showMore.replace('?', '\\?')}`),
      });
      if (more) await user.click(more);
      return within(await card(rule));
    },
    /** Shows the rest of the list, when there is more than is shown. */
    showAll: async (user: UserEvent) => {
      await screen.findAllByRole('checkbox');
      const [before = ''] = reminders.showAll.split('{{');
      const more = screen.queryByRole('button', { name: new RegExp(`^${before.replace('(', '\\(')}`) });
      if (more) await user.click(more);
    },
    on: (day: string, style?: 'weekday' | 'long') => formatDate(localDate(day), language, style),
  };
}
