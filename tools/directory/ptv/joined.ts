import type { Service } from '#domain/directory/service.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Tell } from '#tools/directory/report.ts';

/** One object as PTV sent it. Nothing about it is known but that it was a JSON object with an id; mapping checks every field. */
export type RawRecord = Readonly<Record<string, unknown>>;

export type PtvVersion = 'v11' | 'v12';

export interface JoinedChannel {
  readonly channel: RawRecord;
  /**
   * What the service says of this channel (hours and contacts may differ from the channel's own): v12 the object of `connection/search`,
   * v11 the entry of the service's `serviceChannels` whose `serviceChannel.id` is the channel's.
   */
  readonly connection: RawRecord;
}

/** One service with everything that belongs to it, unchecked, in the shapes of its version. */
export interface JoinedService {
  readonly version: PtvVersion;
  /** PTV's id of the service: v12 `contentId`, v11 `id`; lower case. */
  readonly id: string;
  readonly service: RawRecord;
  /** In PTV's order. A channel that is connected but not published is not here, see `missingChannels`. */
  readonly channels: readonly JoinedChannel[];
  /** Ids of connected channels that PTV does not give (not published, withdrawn). */
  readonly missingChannels: readonly string[];
  /** Every organization the service or one of its channels names and PTV gives, without order; look up by id. */
  readonly organizations: readonly RawRecord[];
  /** The national text behind the service, null when it names none or PTV does not give it. */
  readonly generalDescription: RawRecord | null;
}

export interface PtvMapContext {
  /** The day (Helsinki) on which the snapshot was last compared with PTV. */
  readonly checked: LocalDate;
  readonly tell: Tell;
}

/** What became of one joined service. `left-out` is a choice (not for families), `rejected` a record that cannot be read. */
export type MapOutcome =
  | { readonly outcome: 'kept'; readonly service: Service }
  | { readonly outcome: 'left-out'; readonly reason: string }
  | { readonly outcome: 'rejected'; readonly reason: string };

/** Never throws on any record. Reasons are short and without the record's own text, so that equal ones can be counted. */
export type MapJoined = (joined: JoinedService, context: PtvMapContext) => MapOutcome;

/** The id a PTV service has in the directory; removed services are named by it too, so it must follow from PTV's id alone. */
export const ptvServiceId = (id: string): string => `ptv-${id.toLowerCase()}`;
