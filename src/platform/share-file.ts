import { saveFile } from './save-file.ts';

/** What became of a file: given to another app, downloaded, put away by the user, or neither way worked. */
export type FileShared = 'shared' | 'saved' | 'closed' | 'failed';

/** A share that fails for any other reason is worth a download: Chromium on Android says no to kinds of files only when it is asked. */
async function shareIfPossible(file: File): Promise<'shared' | 'closed' | 'refused'> {
  const nav = navigator as { canShare?: Navigator['canShare']; share?: Navigator['share'] };
  const data = { files: [file] };
  try {
    if (!nav.share || !nav.canShare?.(data)) return 'refused';
    await nav.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'refused';
  }
}

/** Hands a text file to another app through the share sheet, or downloads it where there is none. Call it from a tap. */
export async function shareFile(name: string, type: string, text: string): Promise<FileShared> {
  const outcome = await shareIfPossible(new File([text], name, { type }));
  if (outcome !== 'refused') return outcome;
  try {
    saveFile(name, type, text);
    return 'saved';
  } catch {
    return 'failed';
  }
}
