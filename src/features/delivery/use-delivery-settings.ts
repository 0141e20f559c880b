import { useState } from 'react';
import { useStored } from '#storage/use-stored.ts';
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
  /** True when the choices could not be read: then everything is as if nothing had been chosen. */
  readonly isUnreadable: boolean;
}

const nothingChosen: DeliverySettings = {};

/** The family's choices about delivery; `null` until they have been read, or could not be. */
export function useDeliverySettings(): DeliveryChoices | null {
  const stored = useStored('settings', loadSettings, (storage) => storage.readSettings());
  const [isFailed, setFailed] = useState(false);
  if (stored.status === 'loading') return null;
  const choose = async (key: DeliverySetting, value: string | null) => {
    const { saveSetting } = await loadSettings();
    setFailed(!(await saveSetting(key, value)).ok);
  };
  const isUnreadable = stored.status === 'failed';
  return { settings: isUnreadable ? nothingChosen : stored.value, choose, isFailed, isUnreadable };
}
