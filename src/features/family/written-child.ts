import {
  checkChild,
  nothingTold,
  parenthoods,
  type Child,
  type ChildFault,
  type ChildFields,
} from '#domain/family/child.ts';
import { isMunicipalityCode } from '#domain/ids.ts';
import { parseLocalDate, type LocalDate } from '#domain/time/local-date.ts';

type Answer = '' | 'yes' | 'no';

/** What the form holds while it is being written: texts, as the fields have them. An empty answer is "not told". */
export interface WrittenChild extends Readonly<Record<string, string>> {
  readonly nickname: string;
  readonly which: 'expecting' | 'born' | 'none';
  readonly dueDate: string;
  readonly birthDate: string;
  /** Codes of the child's own home municipalities, with commas between. */
  readonly homes: string;
  readonly isFirst: Answer;
  readonly hasOneParent: Answer;
  readonly bornTogether: '' | '1' | '2' | '3';
  readonly parenthood: '' | NonNullable<Child['parenthood']>;
  readonly isAdopted: Answer;
  readonly adoptedOn: string;
}

export type WrittenFault = ChildFault | 'not-a-date' | 'not-an-adoption-date';

export const draftKey = (child: Child | null): string => `child:${child?.id ?? 'new'}`;

const answer = (value: boolean | null): Answer => (value === null ? '' : value ? 'yes' : 'no');
const told = (text: string): boolean | null => (text === '' ? null : text === 'yes');
const togetherTexts = ['1', '2', '3'] as const;

export const homesIn = (text: string) => text.split(',').filter(isMunicipalityCode);

/** A child as its form shows it; `null` is a new one. */
export function writtenChild(child: Child | null): WrittenChild {
  const known = { ...nothingTold, ...child };
  return {
    nickname: known.nickname ?? '',
    which: known.birthDate ? 'born' : child && !child.dueDate ? 'none' : 'expecting',
    dueDate: known.dueDate ?? '',
    birthDate: known.birthDate ?? '',
    homes: known.homes.join(','),
    isFirst: answer(known.isFirst),
    hasOneParent: answer(known.hasOneParent),
    bornTogether: togetherTexts.find((text) => Number(text) === known.bornTogether) ?? '',
    parenthood: known.parenthood ?? '',
    isAdopted: known.adoptedOn ? 'yes' : '',
    adoptedOn: known.adoptedOn ?? '',
  };
}

/**
 * The fields that the form changes, or the fault nearest to its top. A due date stays beside a birth date: a preterm baby's age is
 * corrected by it.
 */
export function childFieldsOf(
  form: WrittenChild,
  child: Child | null,
  today: LocalDate,
): { fields: ChildFields } | { fault: WrittenFault } {
  const day = (text: string) => {
    const parsed = parseLocalDate(text);
    return parsed.ok ? parsed.value : null;
  };
  const main = form.which === 'born' ? form.birthDate : form.dueDate;
  const adoptedOn = form.isAdopted === 'yes' ? day(form.adoptedOn) : null;
  const checked = checkChild(
    {
      ...nothingTold,
      ...child,
      nickname: form.nickname,
      birthDate: form.which === 'born' ? day(form.birthDate) : null,
      dueDate: form.which === 'none' ? null : day(form.dueDate),
      homes: homesIn(form.homes),
      isFirst: told(form.isFirst),
      hasOneParent: told(form.hasOneParent),
      bornTogether: form.bornTogether === '' ? null : Number(form.bornTogether),
      parenthood: parenthoods.find((each) => each === form.parenthood) ?? null,
      adoptedOn,
    },
    today,
  );
  if (!checked.ok) return { fault: checked.error };
  if (form.which !== 'none' && !day(main)) return { fault: 'not-a-date' };
  if (form.isAdopted === 'yes' && !adoptedOn) return { fault: 'not-an-adoption-date' };
  return { fields: checked.value };
}
