import type { Child, ChildFields } from '#domain/family/child.ts';
import type { Leave } from '#domain/family/leave.ts';
import type { Period } from '#domain/family-leave/period.ts';
import type { LeaveSituation } from '#domain/family-leave/situation.ts';
import { childId, isChildId, type ChildId } from '#domain/ids.ts';
import { forget, remember } from '#platform/local-memory.ts';
import { randomId } from '#platform/random-id.ts';
import { draftKey, writePeriods, type Written } from './plan-draft.ts';
import { hasDay } from './use-leave-plan.ts';

/** Of the child, only what was written on this page and the child did not tell. */
function newFields(child: Child | null, form: Written, situation: LeaveSituation): Partial<ChildFields> {
  const { dueDate, birthDate, adoptedOn, parents, bornTogether } = situation;
  return {
    ...(hasDay(child) ? {} : { dueDate, birthDate, adoptedOn }),
    ...(form.parents ? { hasOneParent: parents === 1 } : {}),
    ...(form.together ? { bornTogether } : {}),
  };
}

/**
 * Keeps the plan of a child, making the child first if there was none yet. Each step can be repeated: when one fails, the shell says
 * so, the draft stays on the page, and saving again goes on from there. Old periods go last, so that none is lost on the way.
 */
export async function savePlan(
  child: Child | null,
  form: Written,
  situation: LeaveSituation,
  periods: readonly Period[],
  stored: readonly Leave[],
): Promise<ChildId | null> {
  const [{ saveChild }, { saveLeave, deleteLeave }] = await Promise.all([
    import('#storage/children.ts'),
    import('#storage/leaves.ts'),
  ]);
  const id = child?.id ?? childId(randomId());
  // A suggestion's periods have no id of their own yet; ids of 32 hex digits do, like a child's.
  const leaves = periods.map((period) => ({ ...period, id: isChildId(period.id) ? period.id : randomId(), child: id }));
  const fields = newFields(child, form, situation);
  const draft = `draft:${draftKey({ id })}`;
  // The page turns to a new child as soon as it is there, and finds the whole plan even if a period cannot be kept.
  if (!child) remember(draft, JSON.stringify({ ...form, periods: writePeriods(leaves) }));
  if ((!child || Object.keys(fields).length > 0) && !(await saveChild(id, fields)).ok) {
    if (!child) forget(draft);
    return null;
  }
  forget(`draft:${draftKey(null)}`);
  for (const leave of leaves) if (!(await saveLeave(leave)).ok) return null;
  for (const old of stored)
    if (!leaves.some((leave) => leave.id === old.id) && !(await deleteLeave(old.id)).ok) return null;
  forget(draft);
  return id;
}
