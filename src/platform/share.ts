/** What became of sharing: `copied` where the browser has no share sheet, `failed` where neither worked. */
export type Shared = 'shared' | 'copied' | 'failed';

export async function share(title: string, url: string): Promise<Shared> {
  const nav = navigator as { share?: Navigator['share']; clipboard?: Clipboard };
  try {
    if (nav.share) {
      await nav.share({ title, url });
      return 'shared';
    }
    if (!nav.clipboard) return 'failed';
    await nav.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    // The user closed the share sheet: nothing to say about it.
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'failed';
  }
}
