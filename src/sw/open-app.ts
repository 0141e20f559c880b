interface Tab {
  readonly focus: () => Promise<unknown>;
}

/** What the worker needs of its `clients`. */
export interface Tabs {
  readonly matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly Tab[]>;
  readonly openWindow: (url: string) => Promise<unknown>;
}

/** Brings the app to the front: the tab used last as it stands (it may hold a half-written form), else a new one at `url`. */
export async function openApp(tabs: Tabs, url: string): Promise<void> {
  for (const tab of await tabs.matchAll({ type: 'window', includeUncontrolled: true })) {
    try {
      await tab.focus();
      return;
    } catch {
      // Closed in this moment: the next one, or a new one.
    }
  }
  await tabs.openWindow(url);
}
