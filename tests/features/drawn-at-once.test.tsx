import { cleanup, render, renderHook, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchPartAhead, LatePart } from '#app/late-part.tsx';
import { rules } from '#content/rules/rules.ts';
import { municipalityCode } from '#domain/ids.ts';
import { usePlan } from '#features/reminders/use-plan.ts';
import { LanguageProvider } from '#i18n/language-context.tsx';
import { loadTexts, loadTextsOf } from '#i18n/texts.ts';
import { ClockContext, useToday } from '#platform/clock.tsx';
import { saveArea } from '#storage/area.ts';

afterEach(cleanup);

const drawn: (string | null)[] = [];
function Day() {
  const today = useToday();
  drawn.push(today);
  return <p>{today}</p>;
}
const dayIn = (now: string) => (
  <ClockContext value={{ now: () => new Date(now) }}>
    <Day />
  </ClockContext>
);

test('a page made beforehand carries no day and takes over as it was made; one opened by a tap knows the day in its first drawing', () => {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(dayIn('2026-01-01T10:00:00Z'));
  expect(place).toHaveTextContent('');
  drawn.length = 0;
  const { unmount } = render(dayIn('2026-11-23T10:00:00Z'), { container: place, hydrate: true });
  expect(drawn[0]).toBeNull();
  expect(place).toHaveTextContent('2026-11-23');
  unmount();
  place.remove();

  drawn.length = 0;
  render(dayIn('2026-11-23T10:00:00Z'));
  expect(drawn[0]).toBe('2026-11-23');
});

function Part() {
  return <p>the part</p>;
}

const partOf = (load: () => Promise<typeof Part>) =>
  render(
    <LanguageProvider language="fi">
      <LatePart load={load} fallback={<p>not yet</p>} />
    </LanguageProvider>,
  );

test('a part fetched ahead is there in the first drawing; one that could not be is fetched by its page', async () => {
  await Promise.all([loadTexts('fi'), loadTextsOf('planning', 'fi')]);
  const fetched = () => Promise.resolve(Part);
  await fetchPartAhead(fetched);
  const { container, unmount } = partOf(fetched);
  expect(container).toHaveTextContent(/^the part$/);
  unmount();

  let asked = 0;
  const once = () => (asked++ === 0 ? Promise.reject(new Error('no network')) : Promise.resolve(Part));
  await fetchPartAhead(once);
  expect(partOf(once).container).toHaveTextContent(/^not yet$/);
  expect(await screen.findByText('the part')).toBeVisible();
});

test('the plan that was told once is there in the first drawing; a write takes it away', async () => {
  // What arrives from the stores is not announced to `act`: a parent does not wait for it either.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const drawnWith: boolean[] = [];
  const plan = () => renderHook(() => drawnWith.push(usePlan(rules) !== null));
  const first = plan();
  await vi.waitUntil(() => drawnWith.at(-1), { timeout: 8_000 });
  first.unmount();
  drawnWith.length = 0;
  plan().unmount();
  expect(drawnWith[0]).toBe(true);
  await saveArea(municipalityCode('905'));
  drawnWith.length = 0;
  plan().unmount();
  expect(drawnWith[0]).toBe(false);
});
