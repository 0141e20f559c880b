import type { MotorWindow } from '#domain/kit/motor-window.ts';

/** FACTS B0, in the order in which the windows open. The windows are the study's own; the means were seen at second hand. */
export const motorWindows = [
  { id: 'sits-alone', fromMonths: 3.8, toMonths: 9.2, meanMonths: 6.0, source: 'who-motor' },
  { id: 'stands-with-help', fromMonths: 4.8, toMonths: 11.4, meanMonths: 7.6, source: 'who-motor' },
  { id: 'crawls', fromMonths: 5.2, toMonths: 13.5, meanMonths: 8.5, skippedByPercent: 4.3, source: 'who-motor' },
  { id: 'walks-with-help', fromMonths: 5.9, toMonths: 13.7, meanMonths: 9.2, source: 'who-motor' },
  { id: 'stands-alone', fromMonths: 6.9, toMonths: 16.9, meanMonths: 11.0, source: 'who-motor' },
  { id: 'walks-alone', fromMonths: 8.2, toMonths: 17.6, meanMonths: 12.1, source: 'who-motor' },
] as const satisfies readonly MotorWindow[];
