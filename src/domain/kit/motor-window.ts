/** The six skills of moving that WHO followed, as ids of texts. */
export type MotorSkill =
  'sits-alone' | 'stands-with-help' | 'crawls' | 'walks-with-help' | 'stands-alone' | 'walks-alone';

/** When healthy children came to a skill: it tells how wide the window is, never that a child is late. */
export interface MotorWindow {
  readonly id: MotorSkill;
  /** Ages in months by which the first and the last of a hundred had come to it (1st and 99th percentile). */
  readonly fromMonths: number;
  readonly toMonths: number;
  readonly meanMonths: number;
  /** How many of a hundred never did it, where that belongs to the picture: some children go straight to standing. */
  readonly skippedByPercent?: number;
  /** Id of the kit's source that the ages come from. */
  readonly source: string;
}
