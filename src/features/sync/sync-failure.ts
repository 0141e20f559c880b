/**
 * Why something about sync did not come about; each reason has a text in both languages.
 * - The relay: `offline` no network; `not-a-relay` something else answers (a captive portal); `trouble` it is away for now; `slow-down` too
 *   much at once; `full` no room for more; `closed` it takes no new families; `invitation` it asks for an invitation, or not for that
 *   one; `no-relay` this edition has none; `newer-relay` it speaks a later protocol: the app needs its update.
 * - The family's space: `unknown` there is none under this code; `gone` the family erased it everywhere; `moved` it moved house: a new code
 *   is needed.
 * - A code typed or scanned: `not-a-code`; `typo` all signs are there and do not belong together; `too-short`; `too-long`; `odd-sign`.
 * - Pairing: `other-version` the other phone's app is of another version; `other-site` the code is of another site; `expired` ten minutes
 *   are over or nobody offers under this code; `taken` another phone has answered to the code before; `tampered` what came cannot be of the
 *   other phone; `refused` there somebody said that the digits differ; `cancelled` here or there somebody gave up.
 * - `wrong-code` the recovery code typed to check is not the family's. `already` this phone syncs already. `off` it does not sync.
 * - `unsent` erasing here would lose changes that no other phone has. `storage` the phone's own storage fails.
 */
export type SyncFailure =
  | 'offline'
  | 'not-a-relay'
  | 'trouble'
  | 'slow-down'
  | 'full'
  | 'closed'
  | 'cannot-move'
  | 'invitation'
  | 'no-relay'
  | 'newer-relay'
  | 'unknown'
  | 'gone'
  | 'moved'
  | 'not-a-code'
  | 'typo'
  | 'too-short'
  | 'too-long'
  | 'odd-sign'
  | 'other-version'
  | 'other-site'
  | 'expired'
  | 'taken'
  | 'tampered'
  | 'refused'
  | 'cancelled'
  | 'wrong-code'
  | 'already'
  | 'off'
  | 'unsent'
  | 'storage';
