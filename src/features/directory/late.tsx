import { createElement, useEffect, useState, type ComponentType } from 'react';
import { useTexts } from '#i18n/language-context.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Skeleton } from '#ui/skeleton.tsx';

type Load<P> = () => Promise<ComponentType<P>>;

/** Parts that have arrived: the second time they are there at once. */
const arrived = new WeakMap<object, ComponentType<never>>();

/** A part of the page with a chunk of its own, fetched when it is first shown. `load` must be the same function each time. */
export function Late<P extends object>({ load, props, label }: { load: Load<P>; props: P; label: string }) {
  const t = useTexts('finding');
  const [state, setState] = useState<'loading' | 'here' | 'failed'>(arrived.has(load) ? 'here' : 'loading');
  useEffect(() => {
    if (state !== 'loading') return undefined;
    let left = false;
    load().then(
      (Part) => {
        arrived.set(load, Part as ComponentType<never>);
        if (!left) setState('here');
      },
      () => !left && setState('failed'),
    );
    return () => {
      left = true;
    };
  }, [load, state]);
  const Part = arrived.get(load) as ComponentType<P> | undefined;
  if (Part) return createElement(Part, props);
  if (state !== 'failed') return <Skeleton label={label} rows={2} />;
  return (
    <Notice
      live="status"
      actions={
        <Button look="quiet" onClick={() => setState('loading')}>
          {t('late.retry')}
        </Button>
      }
    >
      {t('late.failed')}
    </Notice>
  );
}
