import { useState } from 'react';
import type { Service } from '#domain/directory/service.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { share, type Shared } from '#platform/share.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { linkTo } from './service-link.ts';

export function ShareService({ service, name }: { service: Service; name: string }) {
  const t = useTexts('service');
  const language = useLanguage();
  const [shared, setShared] = useState<Shared | null>(null);
  return (
    <>
      <Button look="quiet" onClick={() => void share(name, linkTo(service, language)).then(setShared)}>
        <Icon name="share" />
        {t('share')}
      </Button>
      <span role="status">
        {shared === 'copied' && t('copied')}
        {shared === 'failed' && t('notShared')}
      </span>
    </>
  );
}
