import { useEffect, useState } from 'react';
import type { Changed, Deleted, Device, RemovedDevice, Stop, SyncState } from './family-sync.ts';
import { useFamilySync } from './sync-context.ts';

/** What a watch told last, `null` until it has told anything. `watch` must be the same function each time. */
function useWatched<T>(watch: (listener: (value: T) => void) => Stop): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => watch(setValue), [watch]);
  return value;
}

export const useSyncState = (): SyncState | null => useWatched(useFamilySync().watchState);
export const useDeleted = (): readonly Deleted[] | null => useWatched(useFamilySync().watchDeleted);

export const useChanged = (): readonly Changed[] | null => useWatched(useFamilySync().watchChanged);

export interface DeviceList {
  readonly devices: readonly Device[];
  readonly removed: readonly RemovedDevice[];
}

export function useDevices(): DeviceList | null {
  const { watchDevices } = useFamilySync();
  const [list, setList] = useState<DeviceList | null>(null);
  useEffect(() => watchDevices((devices, removed) => setList({ devices, removed })), [watchDevices]);
  return list;
}
