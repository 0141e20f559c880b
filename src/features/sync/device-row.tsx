import { useState, type Ref } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import rowStyles from './device-row.module.css';
import type { Device } from './family-sync.ts';
import { RenameForm } from './rename-form.tsx';
import styles from './sync.module.css';
import { useMoment } from './use-moment.ts';

/** A device of the family: this one may get another name, another one may be put out. */
export function DeviceRow({
  device,
  onRenamed,
  onRemove,
}: {
  device: Device;
  onRenamed: (name: string) => void;
  onRemove: () => void;
}) {
  const t = useTexts('sync');
  const { isToday, ...at } = useMoment()(device.lastContact);
  const [isNaming, setNaming] = useState(false);
  const [comesBack, setComesBack] = useState(false);
  const end = () => {
    setNaming(false);
    setComesBack(true);
  };
  const focusBack: Ref<HTMLButtonElement> | undefined = comesBack ? (button) => button?.focus() : undefined;
  return (
    <Card as="li">
      <div className={rowStyles['device']}>
        <h3>
          {device.name} {device.isThis && <span className={rowStyles['this']}>({t('devices.this')})</span>}
        </h3>
        {!device.isThis && (
          <p className="soft">
            {isToday ? t('devices.today', at) : t('devices.day', at)}
            <br />
            {device.hasAll ? t('devices.hasAll') : t('devices.behind')}
          </p>
        )}
        {isNaming ? (
          <RenameForm
            name={device.name}
            onCancel={end}
            onSaved={(name) => {
              end();
              onRenamed(name);
            }}
          />
        ) : (
          <p className={styles['actions']}>
            {device.isThis ? (
              <Button look="quiet" ref={focusBack} onClick={() => setNaming(true)}>
                {t('devices.rename')}
              </Button>
            ) : (
              <Button look="quiet" aria-label={t('devices.removeNamed', { name: device.name })} onClick={onRemove}>
                {t('devices.remove')}
              </Button>
            )}
          </p>
        )}
      </div>
    </Card>
  );
}
