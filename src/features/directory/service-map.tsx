import { useEffect, useMemo, useRef, useState } from 'react';
import { clustered, doorsOf, isWithin, roomy, wholeFrame, type MapDoor } from '#domain/directory/map-dots.ts';
import type { Service } from '#domain/directory/service.ts';
import type { Outline } from '#domain/geo/outline.ts';
import type { Position } from '#domain/geo/position.ts';
import { boundsOf, outlinePath, projectForMap, type Bounds } from '#domain/geo/sketch-map.ts';
import type { MunicipalityCode } from '#domain/ids.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { useStored, valueOr } from '#storage/use-stored.ts';
import { Button } from '#ui/button.tsx';
import styles from './service-map.module.css';

const loadOutlines = () => import('#storage/outlines.ts');
const noOutlines: readonly Outline[] = [];

const width = 340;
/** Units on the drawing; a unit is about a pixel on a phone. */
const dotRadius = 13;
const fingertip = 24;

export interface ServiceMapProps {
  /** Those in the list with a known door, each with its number. */
  numbers: ReadonlyMap<Service, number>;
  home: MunicipalityCode | null;
  you: Position | null;
  /** A dot was tapped: the list shows the service. */
  onChoose: (service: Service) => void;
}

const touches = (frame: Bounds, { rings }: Outline): boolean => {
  const box = boundsOf(rings.flat());
  return (
    box !== null &&
    box.south <= frame.north &&
    box.north >= frame.south &&
    box.west <= frame.east &&
    box.east >= frame.west
  );
};

/** The municipality's outline with its neighbours, and the numbers of the list where the services are: drawn from the packs, no tiles. */
export function ServiceMap({ numbers, home, you, onChoose }: ServiceMapProps) {
  const t = useTexts('finding');
  const stored = useStored('outlines', loadOutlines, (storage) => storage.readOutlines());
  const outlines = valueOr(stored, null) ?? noOutlines;
  const [zoomed, setZoomed] = useState<Bounds | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const doors = useMemo(() => doorsOf(numbers), [numbers]);
  const own = outlines.find(({ code }) => code === home) ?? null;
  const whole = useMemo(() => wholeFrame(own, doors, you), [own, doors, you]);
  const frame = zoomed ?? whole;
  const map = useMemo(() => frame && projectForMap(frame, width), [frame]);
  const land = useMemo(
    () =>
      frame && map
        ? outlines
            .filter((outline) => touches(frame, outline))
            .map((outline) => ({ code: outline.code, d: outlinePath(outline, map) }))
        : [],
    [outlines, frame, map],
  );
  const clusters = useMemo(() => {
    if (!frame || !map) return [];
    const seen = doors.filter(({ at }) => isWithin(frame, at));
    return clustered(
      seen.map((door) => ({ ...door, ...map.point(door.at) })),
      2 * dotRadius,
    );
  }, [doors, frame, map]);

  // A finger's shortcut to the list, which is what a keyboard and a screen reader use: so the drawing is a picture to them.
  useEffect(() => {
    const svg = drawing.current;
    if (!svg) return undefined;
    const tap = (event: MouseEvent) => {
      const box = svg.getBoundingClientRect();
      const unit = width / box.width;
      const [x, y] = [(event.clientX - box.left) * unit, (event.clientY - box.top) * unit];
      const away = (mark: { x: number; y: number }) => Math.hypot(mark.x - x, mark.y - y);
      const [nearest] = [...clusters].sort((a, b) => away(a) - away(b));
      if (!nearest || away(nearest) > Math.max(fingertip * unit, dotRadius)) return;
      const [first] = nearest.members;
      const box2 = boundsOf(nearest.members.map(({ at }) => at));
      const services = new Set(nearest.members.map(({ service }) => service));
      const tight = box2 && roomy(box2);
      // Doors of one service, or in one house: there is nothing to pull apart.
      const isOnePlace = !box2 || (box2.north - box2.south < 0.0005 && box2.east - box2.west < 0.001);
      if (services.size === 1 || isOnePlace || !tight) onChoose(first.service);
      else setZoomed(tight);
    };
    svg.addEventListener('click', tap);
    return () => svg.removeEventListener('click', tap);
  }, [clusters, onChoose]);

  if (!frame || !map || doors.length === 0) return <p className="soft">{t('map.none')}</p>;
  const outside = whole ? new Set(doors.filter(({ at }) => !isWithin(whole, at))).size : 0;
  const marker = you && isWithin(frame, you) ? map.point(you) : null;
  return (
    <figure className={styles['map']}>
      <svg
        ref={drawing}
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-label={t('map.label', { count: numbers.size })}
        className={styles['drawing']}
      >
        {land.map(({ code, d }) => (
          <path key={code} d={d} fillRule="evenodd" className={styles[code === home ? 'own' : 'land']} />
        ))}
        {marker && <circle cx={marker.x} cy={marker.y} r={dotRadius + 6} className={styles['you']} />}
        {marker && <circle cx={marker.x} cy={marker.y} r="4" className={styles['here']} />}
        {clusters.map(({ x, y, members }) => (
          <ClusterMark key={`${x} ${y}`} x={x} y={y} members={members} />
        ))}
      </svg>
      <figcaption className="soft">
        <p>
          {t('map.hint')} {clusters.some(hasMany) && t('map.cluster')} {marker && t('map.you')}
        </p>
        {outside > 0 && <p>{t('map.outside', { count: outside })}</p>}
        <p className={styles['source']}>{t('map.source')}</p>
      </figcaption>
      {zoomed && (
        <Button look="quiet" onClick={() => setZoomed(null)}>
          {t('map.whole')}
        </Button>
      )}
    </figure>
  );
}

const hasMany = ({ members }: { members: readonly MapDoor[] }): boolean =>
  new Set(members.map(({ number }) => number)).size > 1;

function ClusterMark({ x, y, members }: { x: number; y: number; members: readonly MapDoor[] }) {
  const numbers = [...new Set(members.map(({ number }) => number))];
  const many = numbers.length > 1;
  return (
    <g transform={`translate(${x} ${y})`}>
      {many && <circle r={dotRadius} className={styles['ring']} />}
      <circle r={many ? dotRadius - 3 : dotRadius - 1} className={styles[many ? 'cluster' : 'dot']} />
      <text className={styles[many ? 'sum' : 'number']} dy="0.36em">
        {many ? `×${numbers.length}` : numbers[0]}
      </text>
    </g>
  );
}
