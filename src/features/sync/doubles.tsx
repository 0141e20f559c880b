import { useState } from 'react';
import type { Child } from '#domain/family/child.ts';
import { useChildName } from '#i18n/child-name.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import doublesStyles from './doubles.module.css';
import { Failed } from './failed.tsx';
import type { Doubles as Pair } from './family-sync.ts';
import { Step } from './step.tsx';
import { useFamilySync } from './sync-context.ts';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt.ts';

const idOf = ({ mine, theirs }: Pair) => `${mine.id} ${theirs.id}`;

function Told({ child }: { child: Child }) {
  const t = useTexts('family');
  const nameOf = useChildName();
  const language = useLanguage();
  const { birthDate, dueDate } = child;
  return (
    <dd>
      <strong>{nameOf(child)}</strong>
      {birthDate
        ? t('children.born', { date: formatDate(birthDate, language) })
        : dueDate && t('children.due', { date: formatDate(dueDate, language) })}
    </dd>
  );
}

/** One question for each pair of children that may be the same: nobody but the family can tell. */
export function Doubles({
  doubles,
  isFirst = false,
  onLater,
  onDone,
}: {
  doubles: readonly Pair[];
  /** The page shows it by itself: then the focus stays where it is. */
  isFirst?: boolean;
  onLater: () => void;
  onDone: (said: string) => void;
}) {
  const t = useTexts('sync');
  const sync = useFamilySync();
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const { attempt, failure, isBusy } = useAttempt();
  const open = doubles.filter((pair) => !answered.includes(idOf(pair)));
  const [pair] = open;
  if (!pair) return null;
  const { mine, theirs } = pair;
  const answer = async (isSame: boolean) => {
    const tell = isSame ? sync.sameChild : sync.notSameChild;
    if (!(await attempt(() => tell(mine.id, theirs.id)))) return;
    setAnswered([...answered, idOf(pair)]);
    if (open.length === 1) onDone(t(isSame ? 'doubles.joined' : 'doubles.kept'));
  };
  return (
    <Step key={idOf(pair)} title={t('doubles.title')} isFirst={isFirst && answered.length === 0}>
      <dl className={doublesStyles['pair']}>
        <div>
          <dt>{t('doubles.mine')}</dt>
          <Told child={mine} />
        </div>
        <div>
          <dt>{t('doubles.theirs')}</dt>
          <Told child={theirs} />
        </div>
      </dl>
      <p>{t('doubles.text')}</p>
      {open.length > 1 && <p className="soft">{t('doubles.left', { count: open.length - 1 })}</p>}
      <Failed reason={failure} />
      <div className={styles['actions']}>
        <Button aria-disabled={isBusy} onClick={() => void answer(true)}>
          {t('doubles.same')}
        </Button>
        <Button look="quiet" aria-disabled={isBusy} onClick={() => void answer(false)}>
          {t('doubles.different')}
        </Button>
        <Button look="plain" onClick={onLater}>
          {t('doubles.later')}
        </Button>
      </div>
    </Step>
  );
}
