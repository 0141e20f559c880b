/** Where an article lives: its first topic decides its theme, its place in the kit and the pack it travels in. */
export const themeTopics = {
  development: ['pregnancy', 'first-year', 'toddler', 'preschooler', 'growing'],
  rhythm: ['sleep', 'food', 'care', 'play', 'health', 'safety'],
  parents: ['feelings', 'couple', 'families', 'hard-times'],
  society: ['services', 'money', 'daycare-school', 'rights'],
  rhymes: ['knee-rhymes', 'finger-plays', 'lullabies', 'songs'],
  checklists: ['checklists'],
  young: ['young'],
} as const;

export type KitTheme = keyof typeof themeTopics;
export type Topic = (typeof themeTopics)[KitTheme][number];

export const kitThemes = Object.keys(themeTopics) as KitTheme[];
export const topics: readonly Topic[] = kitThemes.flatMap((theme) => themeTopics[theme]);

const themes = new Map(kitThemes.flatMap((theme) => themeTopics[theme].map((topic: Topic) => [topic, theme] as const)));

/** The one theme that a topic belongs to. */
export function themeOf(topic: Topic): KitTheme {
  const theme = themes.get(topic);
  if (!theme) throw new Error(`no theme has the topic ${topic}`);
  return theme;
}
