/** What the phone remembers of an event that went into a calendar file, so that the next file can change or cancel it (RFC 5545 SEQUENCE). */
export interface ExportedEvent {
  /** The event's UID. */
  readonly id: string;
  /** Child it belongs to, `null` for one of nobody's. */
  readonly child: string | null;
  readonly sequence: number;
  /** Of everything the event says; another digest is a change. */
  readonly digest: string;
  readonly isCancelled: boolean;
  /** Enough to cancel it by when its reminder is gone: its days (yyyy-mm-dd, both ends included) and title in the language of the file. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
}
