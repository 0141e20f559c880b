import { useRouteData } from '#app/route-data.ts';
import { applyFourMonths, rightStarts } from '#content/rules/early-education.ts';
import { StageArticles } from '#features/kit/stage-articles.tsx';
import { NextReminders } from '#features/reminders/next-reminders.tsx';
import { ParentAndBaby } from '#features/today/parent-and-baby.tsx';
import { TodayPage } from '#features/today/today-page.tsx';
import { useTexts } from '#i18n/language-context.tsx';

const rules = [applyFourMonths, rightStarts];

export function Today() {
  const t = useTexts('today');
  const { articles } = useRouteData();
  return (
    <TodayPage
      next={<NextReminders rules={rules} nothing={t('nothing')} picture={<ParentAndBaby />} />}
      article={<StageArticles prerendered={articles} />}
    />
  );
}
