import { useState } from 'react';
import { useStored, valueOr } from '#storage/use-stored.ts';
import type { DeliverySettings } from './deliverable.ts';

/** The settings that this page changes. */
type DeliverySetting = 'notices' | 'notice-time' | 'notice-words' | 'badge' | 'push';

const loadSettings = () => import('#storage/settings.ts');

export interface DeliveryChoices {
  readonly settings: DeliverySettings;
  /** Keeps a choice; `null` forgets it. */
  readonly choose: (key: DeliverySetting, value: string | null) => Promise<void>;
  /** True while the last choice could not be kept. */
  readonly isFailed: boolean;
}

/** The family's choices about delivery; `null` until they have been read. */
export function useDeliverySettings(): DeliveryChoices | null {
  const settings = valueOr(
    useStored('settings', loadSettings, (storage) => storage.readSettings()),
    null,
  );
  const [isFailed, setFailed] = useState(false);
  if (!settings) return null;
  const choose = async (key: DeliverySetting, value: string | null) => {
    const { saveSetting } = await loadSettings();
    setFailed(!(await saveSetting(key, value)).ok);
  };
  return { settings, choose, isFailed };
}
