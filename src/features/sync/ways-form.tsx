import { useRef, useState, type SubmitEvent } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Field } from '#ui/field.tsx';
import { CameraPart } from './camera-part.tsx';
import { CodeField } from './code-field.tsx';
import { nameFault, nameLength, type NameFault } from './device-name.ts';
import type { SyncFailure } from './sync-failure.ts';
import styles from './sync.module.css';

export interface WrittenWay {
  readonly name: string;
  readonly code: string;
  /** By the recovery code, not by another phone's. */
  readonly isRecovery: boolean;
}

/** Everything that joining needs on one form: this phone's name, and a code that is read or typed. */
export function WaysForm({
  written,
  failure,
  onChange,
  onJoin,
}: {
  written: WrittenWay;
  failure: SyncFailure | null;
  onChange: (change: Partial<WrittenWay>) => void;
  /** With what was typed, or else with what a camera read. */
  onJoin: (code: string) => void;
}) {
  const t = useTexts('sync');
  const [fault, setFault] = useState<NameFault | 'empty' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const { name, code, isRecovery } = written;
  const focusField = (at: number) => form.current?.querySelectorAll('input')[at]?.focus();
  const isNamed = () => {
    const found = nameFault(name);
    setFault(found);
    if (found) focusField(0);
    return !found;
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isNamed()) return;
    if (code.trim() === '') {
      setFault('empty');
      focusField(1);
    } else onJoin(code);
  };
  const codeError = fault === 'empty' ? t('join.empty') : failure && t(`failure.${failure}`);
  return (
    <Card>
      <form ref={form} className={styles['close']} onSubmit={submit} noValidate>
        <Field
          label={t('start.name')}
          hint={t('start.nameHint')}
          error={fault && fault !== 'empty' ? t(`start.${fault}`) : null}
          value={name}
          maxLength={nameLength}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <CodeField
          label={isRecovery ? t('join.recoveryTyped') : t('join.typed')}
          hint={isRecovery ? t('join.recoveryHint') : t('join.typedHint')}
          error={codeError}
          value={code}
          onWrite={(next) => onChange({ code: next })}
        />
        <Button type="submit">{isRecovery ? t('join.fetch') : t('join.continue')}</Button>
      </form>
      {!isRecovery && <CameraPart mayOpen={isNamed} onRead={onJoin} />}
    </Card>
  );
}
