import type { PushServer } from '#features/delivery/deliverable.ts';

/** The server that wakes phones. There is none yet: while it is `null` the switch is not offered and nothing of push is loaded. */
export const pushServer: PushServer | null = null;
