import type { ChildId } from '#domain/ids.ts';
import type { Anchor } from '#domain/reminders/rule.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** Anchors that a family tells as a day of its own, beside the child's fields and the leaves. */
export const toldAnchors = [
  'positiveTest',
  'firstTooth',
  'travelDate',
  'careAllowanceStart',
  'absenceStart',
  'leaveChangeDate',
  'illnessDate',
] as const satisfies readonly Anchor[];
export type ToldAnchor = (typeof toldAnchors)[number];

export interface ToldDay {
  /** Deterministic, one a child and anchor: `day:<child>:<anchor>`. */
  readonly id: string;
  readonly child: ChildId;
  readonly anchor: ToldAnchor;
  readonly on: LocalDate;
}

export const toldDayId = (child: ChildId, anchor: ToldAnchor): string => `day:${child}:${anchor}`;
