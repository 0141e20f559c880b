/** A point in WGS84, degrees with five decimals (about a metre). Inside Finland: 59–70.2 N, 19–31.6 E. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}
