import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { readRouteData, RouteDataContext, useRouteData } from '#app/route-data.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<script type="application/json" id="route-data">{"cards":[{"slug":"naps","title":"Päiväunet"}]}</script>';
});

function Cards() {
  const { cards = [] } = useRouteData();
  return (
    <>
      <p>{cards.map(({ title }) => title).join() || 'nothing'}</p>
      <Link to="/fi/kit/crying">there</Link>
      <Link to="/fi/kit/theme/rhythm">back</Link>
    </>
  );
}

test('what came with the first page is known on that page alone: it is no list for the next one', async () => {
  const user = userEvent.setup({ delay: null });
  render(
    <RouteDataContext value={readRouteData(document, '/fi/kit/theme/rhythm/')}>
      <MemoryRouter initialEntries={['/fi/kit/theme/rhythm/']}>
        <Cards />
      </MemoryRouter>
    </RouteDataContext>,
  );
  expect(screen.getByText('Päiväunet')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'there' }));
  expect(screen.getByText('nothing')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'back' }));
  expect(screen.getByText('Päiväunet')).toBeVisible();
});

test('a page without data knows nothing', () => {
  document.body.innerHTML = '';
  expect(readRouteData(document, '/fi/')).toEqual({});
});
