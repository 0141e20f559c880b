import { useState } from 'react';
import type { Service } from '#domain/directory/service.ts';
import { useTexts } from '#i18n/language-context.tsx';
import { share, type Shared } from '#platform/share.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';

/** A link that works on another phone: a municipality's service carries its area, so that its pack is fetched there. */
function linkTo(service: Service): string {
  const url = new URL(location.pathname, location.origin);
  if (service.area.type === 'municipality') url.searchParams.set('area', service.area.municipalities[0] ?? '');
  return url.href;
}

export function ShareService({ service, name }: { service: Service; name: string }) {
  const t = useTexts('service');
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <p>
      <Button look="plain" onClick={() => void share(name, linkTo(service)).then(setShared)}>
        <Icon name="share" />
        {t('share')}
      </Button>
      <span role="status">{shared === 'copied' && t('copied')}</span>
    </p>
  );
}
