import type { Service } from '#domain/directory/service.ts';
import { emergency } from '#domain/directory/help-now.ts';
import { dialable } from '#domain/directory/phone-number.ts';
import { readable } from '#domain/language.ts';
import { pathOf } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Icon } from '#ui/icon.tsx';
import { lineOf } from './help-first.ts';
import { MarkedText } from './marked.tsx';
import { OptionCall, OptionGroup } from './options.tsx';
import styles from './options.module.css';
import { Row } from './row.tsx';
import type { ServiceParts } from './service-group.tsx';

/** Who answers and what for, the number under the thumb; beside a number that has to be checked the one that never fails. */
function HelpRow({ service, parts }: { service: Service; parts: ServiceParts }) {
  const t = useTexts('urgent');
  const language = useLanguage();
  const line = lineOf(service, language);
  const name = readable(service.name, language)?.text ?? '';
  const isOnlyMainland = service.area.type === 'nation' && service.area.exceptCounties.length > 0;
  return (
    <>
      <Row
        name={`service-${service.id}`}
        to={pathOf(language, 'services', service.id)}
        title={<MarkedText text={service.name} />}
      >
        {service.summary && (
          <span className={styles['summary']}>
            <MarkedText text={service.summary} />
          </span>
        )}
        {parts.open(service)}
        {line?.isUnsure && <strong>{t('check')}</strong>}
        {isOnlyMainland && parts.place.home === null && <strong> {t('notIn')}</strong>}
      </Row>
      {line && (
        <div role="presentation" className={styles['calls']}>
          <OptionCall
            name={`call-${service.id}`}
            look={dialable(line.phone.number) === emergency ? 'emergency' : 'call'}
            number={dialable(line.phone.number)}
            label={t('callTo', { number: line.phone.number, name })}
          >
            <Icon name="phone" size={20} />
            {line.phone.number}
          </OptionCall>
          {line.isUnsure && (
            <OptionCall name={`emergency-${service.id}`} look="emergency" number={emergency}>
              <Icon name="phone" size={20} />
              {t('emergencyBeside')}
            </OptionCall>
          )}
        </div>
      )}
    </>
  );
}

/** Help for now, above everything that was found; its last row leads to all the numbers. */
export function HelpGroup({ services, parts }: { services: readonly Service[]; parts: ServiceParts }) {
  const t = useTexts('search');
  const language = useLanguage();
  if (services.length === 0) return null;
  return (
    <div role="presentation" className={styles['help']}>
      <OptionGroup name="help" title={t('groups.help')}>
        {services.map((service) => (
          <HelpRow key={service.id} service={service} parts={parts} />
        ))}
        <Row name="all-numbers" to={pathOf(language, 'urgent')} title={t('allNumbers')} />
      </OptionGroup>
    </div>
  );
}
