import { useState } from 'react';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Stack } from '#ui/card.tsx';
import { Section } from '#ui/page.tsx';
import { DeviceRow } from './device-row.tsx';
import type { Device } from './family-sync.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import styles from './sync.module.css';
import { useMoment } from './use-moment.ts';
import type { DeviceList } from './use-watched.ts';

/** Who is with the family, who was, and a way to take one more in. */
export function DeviceSection({ list: { devices, removed } }: { list: DeviceList }) {
  const t = useTexts('sync');
  const language = useLanguage();
  const moment = useMoment();
  const [asked, setAsked] = useState<Device | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  return (
    <Section title={t('devices.title')}>
      <div className={styles['close']}>
        <ButtonLink to={pathOf(language, 'syncAdd')}>{t('add.title')}</ButtonLink>
        <p role="status">{renamed !== null && t('devices.renamed', { name: renamed })}</p>
        <Stack as="ul">
          {devices.map((device) => (
            <DeviceRow key={device.id} device={device} onRenamed={setRenamed} onRemove={() => setAsked(device)} />
          ))}
        </Stack>
        {removed.map(({ name, by, at }) => (
          <p key={`${name} ${at}`} className="soft">
            {by === null
              ? t('devices.removed', { name, date: moment(at).date })
              : t('devices.removedBy', { name, by, date: moment(at).date })}
          </p>
        ))}
      </div>
      {asked && <RemoveDialog device={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}
