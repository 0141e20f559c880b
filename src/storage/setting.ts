/** `hush` silences everything after a loss; those after it say how reminders reach the phone. */
export const settingKeys = ['area', 'hush', 'notices', 'notice-time', 'notice-words', 'badge', 'push'] as const;
export type SettingKey = (typeof settingKeys)[number];

/** One setting a row, so that two phones can later change two settings at once. */
export interface Setting {
  readonly key: SettingKey;
  readonly value: string;
}
