import { useId, type ReactNode } from 'react';
import { needsChecking } from '#domain/confidence.ts';
import { printedServices, type Brochure, type BrochureGroup } from '#domain/directory/brochure.ts';
import { oldestCheck, printablePhones, sourceNames } from '#domain/directory/on-paper.ts';
import type { ServiceKind } from '#domain/directory/service-kind.ts';
import type { WorryLevel } from '#domain/directory/service.ts';
import { readable, type Language } from '#domain/language.ts';
import { municipalityName } from '#domain/places/municipality.ts';
import type { Municipality } from '#domain/places/places.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formatDate } from '#i18n/format.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { QrCode } from '#ui/qr-code.tsx';
import styles from './brochure.module.css';
import { Entry } from './entry.tsx';
import { InBoth } from './in-both.tsx';

const shapes: Record<WorryLevel, string> = { everyone: '●', small: '▲', big: '■' };
const sourcesAtMost = 6;
/** What a cover holds in two languages; the other lines for now stand on the back. */
const onCoverInTwo = 4;

export interface Printing {
  readonly today: LocalDate;
  readonly other: Language | null;
  readonly home: Municipality | null;
  /** The live page of the area. */
  readonly url: string;
}

function Title({ home }: { home: Municipality | null }) {
  const t = useTexts('brochure');
  const language = useLanguage();
  return (
    <>
      {t('paper.title')}: {home ? municipalityName(home, language) : t('whole')}
    </>
  );
}

const Lead = () => useTexts('brochure')('paper.lead');
const CrisisTitle = () => useTexts('brochure')('paper.crisis');
const Emergency = () => useTexts('service')('emergency');
const QrTitle = () => useTexts('brochure')('paper.qr');
const LevelWord = ({ level }: { level: WorryLevel }) => useTexts('services')(`worry.${level}`);
const LevelText = ({ level }: { level: WorryLevel }) => useTexts('brochure')(`paper.level.${level}`);
const KindName = ({ kind }: { kind: ServiceKind }) => useTexts('finding')(`kind.${kind}`);
const More = ({ count }: { count: number }) => useTexts('brochure')('paper.more', { count });

const CrisisHeading = ({ printing: { other } }: { printing: Printing }) => (
  <h3>
    <InBoth other={other}>
      <CrisisTitle />
    </InBoth>
  </h3>
);

function Lines({ lines, printing: { today, other } }: { lines: Brochure['crisis']; printing: Printing }) {
  return (
    <ul className={styles['entries']}>
      {lines.map((service) => (
        <Entry key={service.id} service={service} today={today} other={other} />
      ))}
    </ul>
  );
}

/** What one sees first: whose services, and the lines for now. */
function Cover({ lines, printing }: { lines: Brochure['crisis']; printing: Printing }) {
  const { other, home } = printing;
  return (
    <section className={styles['cover']}>
      <h2>
        <InBoth other={other}>
          <Title home={home} />
        </InBoth>
      </h2>
      <p>
        <InBoth other={other}>
          <Lead />
        </InBoth>
      </p>
      <CrisisHeading printing={printing} />
      <p className={styles['emergency']}>
        <InBoth other={other}>
          <Emergency />
        </InBoth>
      </p>
      <Lines lines={lines} printing={printing} />
    </section>
  );
}

/** The way from the paper to the phone: as a code, and as an address to write. */
function ToPhone({ printing: { other, url } }: { printing: Printing }) {
  const t = useTexts('brochure');
  return (
    <div className={styles['qr']}>
      <QrCode text={url} label={t('paper.qrLabel', { url })} tooLong={url} />
      <p>
        <strong>
          <InBoth other={other}>
            <QrTitle />
          </InBoth>
        </strong>
        <span className={styles['line']}>{t('paper.qrHow')}</span>
        <span className={styles['line']}>{url}</span>
      </p>
    </div>
  );
}

function Group({ group, printing: { other, today } }: { group: BrochureGroup; printing: Printing }) {
  const id = useId();
  return (
    <>
      <h4 id={id}>
        <InBoth other={other}>
          <KindName kind={group.kind} />
        </InBoth>
      </h4>
      <ul className={styles['entries']} aria-labelledby={id}>
        {group.services.map((service) => (
          <Entry key={service.id} service={service} today={today} other={other} />
        ))}
      </ul>
      {group.left > 0 && (
        <p className={styles['more']}>
          <InBoth other={other}>
            <More count={group.left} />
          </InBoth>
        </p>
      )}
    </>
  );
}

function Level({
  level: { level, groups },
  printing,
}: {
  level: Brochure['levels'][number];
  printing: Printing;
}): ReactNode {
  const { other } = printing;
  return (
    <section className={styles['level']}>
      <h3>
        <span aria-hidden="true">{shapes[level]}</span>{' '}
        <InBoth other={other}>
          <LevelWord level={level} />
        </InBoth>
      </h3>
      <p className={styles['about']}>
        <InBoth other={other}>
          <LevelText level={level} />
        </InBoth>
      </p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} printing={printing} />
      ))}
    </section>
  );
}

/** Where it all comes from and how old it is. */
function Imprint({ brochure, today }: { brochure: Brochure; today: LocalDate }) {
  const t = useTexts('brochure');
  const language = useLanguage();
  const services = printedServices(brochure);
  const checked = oldestCheck(services);
  const names = sourceNames(services).flatMap((name) => readable(name, language)?.text ?? []);
  const shown = names.slice(0, sourcesAtMost).join('; ');
  const isUnsure = services.some((service) =>
    printablePhones(service).some(({ confidence }) => needsChecking(confidence)),
  );
  return (
    <div className={styles['imprint']}>
      {isUnsure && <p>{t('paper.checkWhy')}</p>}
      {checked && <p>{t('paper.checked', { date: formatDate(checked, language) })}</p>}
      <p>
        {names.length > sourcesAtMost
          ? t('paper.sourcesMore', { names: shown, count: names.length - sourcesAtMost })
          : t('paper.sources', { names: shown })}
      </p>
      <p>{t('paper.printed', { date: formatDate(today, language) })} · Eväät</p>
    </div>
  );
}

/** The leaflet itself. On a folded sheet the greatest worry stands on the back, with the imprint; in a booklet one follows the other. */
export function Leaflet({ brochure, printing, isSheet }: { brochure: Brochure; printing: Printing; isSheet: boolean }) {
  const isBack = ({ level }: Brochure['levels'][number]) => level === 'big';
  const levels = (those: Brochure['levels']) =>
    those.map((level) => <Level key={level.level} level={level} printing={printing} />);
  const onCover = isSheet && printing.other ? onCoverInTwo : brochure.crisis.length;
  return (
    <div className={`${styles['paper']} ${styles[isSheet ? 'sheet' : 'booklet']}`}>
      <Cover lines={brochure.crisis.slice(0, onCover)} printing={printing} />
      <div className={styles['inside']}>{levels(brochure.levels.filter((level) => !isBack(level)))}</div>
      <div className={styles['back']}>
        {brochure.crisis.length > onCover && (
          <>
            <CrisisHeading printing={printing} />
            <Lines lines={brochure.crisis.slice(onCover)} printing={printing} />
          </>
        )}
        {levels(brochure.levels.filter(isBack))}
        <ToPhone printing={printing} />
        <Imprint brochure={brochure} today={printing.today} />
      </div>
    </div>
  );
}
