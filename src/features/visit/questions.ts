/**
 * Everyday questions that parents often carry, and the months for which each is thought, the last left out; negative is before the
 * birth. Their words are `visit:ask.<id>`.
 */
const byAge = {
  birth: [-9, 0],
  firstWeeks: [-9, 0],
  together: [-9, 3],
  pregnantMood: [-9, 0],
  milk: [0, 6],
  evenings: [0, 5],
  babySleep: [0, 8],
  solids: [3, 9],
  nights: [6, 36],
  eating: [9, 84],
  temper: [15, 60],
  talking: [12, 48],
  potty: [18, 42],
  daycare: [8, 60],
  bedtime: [24, 84],
  fears: [30, 84],
  friends: [36, 84],
  screens: [12, 84],
} as const satisfies Record<string, readonly [from: number, to: number]>;

/** About the parents themselves, whatever the child's age. */
const always = ['mood', 'couple', 'help'] as const;

export type AskId = keyof typeof byAge | (typeof always)[number];

/** What is worth offering at an age. Where no age is known, and after a loss, only what is about the parents. */
export function questionsAt(months: number | null): readonly AskId[] {
  const ids = Object.keys(byAge) as (keyof typeof byAge)[];
  const fitting = months === null ? [] : ids.filter((id) => byAge[id][0] <= months && months < byAge[id][1]);
  return [...fitting, ...always];
}
