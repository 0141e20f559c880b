import { number } from '#tests/bench/report/cells.ts';
import { median, verdictOf, type Row } from '#tests/bench/report/row.ts';

const rowHeight = 34;
const top = 64;
const sizes = { width: 760, names: 16, bars: 330, aim: 240, longest: 380 } as const;

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** How long a bar is: the aim is one length in all rows, and what is far beyond it ends at the edge. */
export function barLength(value: number, aim: number): number {
  if (value <= 0) return 0;
  const length = (value / aim) * sizes.aim;
  return Math.min(sizes.longest, Number.isFinite(length) ? length : sizes.longest);
}

function row(of: Row & { readonly aim: number }, at: number): string {
  const y = top + at * rowHeight;
  const value = median(of.values);
  const isMissed = verdictOf(of) !== 'holds';
  const said = of.values.length > 0 ? `${number(value)} of ${number(of.aim)} ${of.unit}` : 'not measured';
  const before = of.before.length > 0 ? barLength(median(of.before), of.aim) : null;
  const mark = before === null ? '' : `<path class="before" d="M${(sizes.bars + before).toFixed(1)} ${y + 1}v22"/>`;
  return [
    `<text x="${sizes.names}" y="${y + 16}">${escaped(of.name)}</text>`,
    `<rect class="${isMissed ? 'missed' : 'holds'}" x="${sizes.bars}" y="${y + 4}" width="${barLength(value, of.aim).toFixed(1)}" height="16" rx="3"/>`,
    mark,
    // On the page's own colour below long bars it would be unreadable, so it has a rim in that colour.
    `<text class="said" x="${sizes.bars + 8}" y="${y + 17}">${escaped(said)}${isMissed ? ' – missed' : ''}</text>`,
  ]
    .filter(Boolean)
    .join('\n');
}

const style = `
text { font: 14px system-ui, sans-serif; fill: #1f2a26; }
.title { font-size: 18px; font-weight: 600; }
.said { font-size: 13px; font-weight: 600; paint-order: stroke; stroke: #fbf8f2; stroke-width: 4px; stroke-linejoin: round; }
.page { fill: #fbf8f2; }
.holds { fill: #79b29a; }
.missed { fill: #e08a5b; }
.aim { stroke: #1f2a26; stroke-width: 1.5; stroke-dasharray: 4 4; }
.before { stroke: #4a5f9e; stroke-width: 3; }
@media (prefers-color-scheme: dark) {
  text { fill: #f1ede4; }
  .said { stroke: #1b211f; }
  .page { fill: #1b211f; }
  .holds { fill: #35705a; }
  .missed { fill: #9c4a1f; }
  .aim { stroke: #f1ede4; }
  .before { stroke: #9fb2ee; }
}`;

/** The medians as bars against their aims, the aim being the same line for all; a stroke where the version before stood. */
export function picture(rows: readonly Row[], before: string | null): string {
  const aimed = rows.filter((each): each is Row & { aim: number } => each.aim !== null);
  const height = top + aimed.length * rowHeight + 12;
  const aimX = sizes.bars + sizes.aim;
  const missed = aimed.filter((each) => verdictOf(each) !== 'holds').length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sizes.width}" height="${height}" viewBox="0 0 ${sizes.width} ${height}" role="img" aria-labelledby="title about">`,
    `<title id="title">Medians against their aims</title>`,
    `<desc id="about">${aimed.length - missed} of ${aimed.length} aims hold. The same figures stand in the table beside this picture.</desc>`,
    `<style>${style}\n</style>`,
    `<rect class="page" width="${sizes.width}" height="${height}"/>`,
    `<text class="title" x="${sizes.names}" y="30">Medians against their aims</text>`,
    `<text x="${aimX}" y="52" text-anchor="middle">aim</text>`,
    before === null
      ? ''
      : `<path class="before" d="M${sizes.names + 4} 40v16"/><text x="${sizes.names + 16}" y="53">${escaped(before)}</text>`,
    ...aimed.map(row),
    `<path class="aim" d="M${aimX} 58V${height - 8}"/>`,
    '</svg>',
    '',
  ]
    .filter((line, at, all) => line !== '' || at === all.length - 1)
    .join('\n');
}
