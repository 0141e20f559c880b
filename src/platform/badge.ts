import { err, ok, type Result } from '#domain/result.ts';

export type BadgeFault = 'badge-unsupported' | 'badge-refused';

type Badging = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;
const badging = (): Badging => navigator;

/** True where the browser can put a number on the app's icon; it shows only when the app is installed. */
export const hasBadge = (): boolean => typeof badging().setAppBadge === 'function';

/** Puts a number on the app's icon; 0 takes it away. */
export async function setBadge(count: number): Promise<Result<void, BadgeFault>> {
  if (!hasBadge()) return err('badge-unsupported');
  try {
    await (count > 0 ? badging().setAppBadge?.(count) : badging().clearAppBadge?.());
    return ok(undefined);
  } catch {
    return err('badge-refused');
  }
}
