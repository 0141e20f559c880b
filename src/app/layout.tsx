import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { pathOf, type PageName } from '#domain/site-map.ts';
import { useLanguage, useTexts } from '#i18n/language-context.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import { LunchBox } from '#ui/lunch-box.tsx';
import { InstallHint } from './install-hint.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { LatePart } from './late-part.tsx';
import styles from './layout.module.css';
import { OfflineLine } from './offline-line.tsx';
import { RouteFocus } from './route-focus.tsx';
import { SaveFailureNotice } from './save-failure-notice.tsx';

const loadAbove = () => import('./above-the-page.tsx').then(({ AboveThePage }) => AboveThePage);
const loadDeliveries = () => import('./planning/deliveries.tsx').then(({ Deliveries }) => Deliveries);

const places = [
  { page: 'today', icon: 'home' },
  { page: 'services', icon: 'pin' },
  { page: 'kit', icon: 'book' },
  { page: 'reminders', icon: 'bell' },
] as const satisfies { page: PageName; icon: IconName }[];

const more = [
  { page: 'search', icon: 'search' },
  { page: 'family', icon: 'people' },
  { page: 'settings', icon: 'gear' },
  { page: 'privacy', icon: 'lock' },
  { page: 'accessibility', icon: 'letters' },
] as const satisfies { page: PageName; icon: IconName }[];

/** The four places: at the bottom on a phone, in the rail on a wide screen. */
function Places() {
  const t = useTexts('app');
  const language = useLanguage();
  return (
    <nav className={styles['places']} aria-label={t('nav.label')}>
      {places.map(({ page, icon }) => (
        <NavLink key={page} to={pathOf(language, page)} end={page === 'today'}>
          <i>
            <Icon name={icon} />
          </i>
          {t(`nav.${page}`)}
        </NavLink>
      ))}
    </nav>
  );
}

function Footer() {
  const t = useTexts('app');
  const language = useLanguage();
  return (
    <footer className={styles['footer']}>
      <OfflineLine />
      <nav className={styles['more']} aria-label={t('more.label')}>
        {more.map(({ page, icon }) => (
          <NavLink key={page} to={pathOf(language, page)}>
            <Icon name={icon} size={20} />
            {t(`more.${page}`)}
          </NavLink>
        ))}
      </nav>
    </footer>
  );
}

/** What stands around every page: urgent help and the language one tap away, the four places, the quiet line at the end. */
export function Layout({ children }: { children: ReactNode }) {
  const t = useTexts('app');
  const language = useLanguage();
  return (
    <div className={styles['layout']}>
      <RouteFocus />
      <a className={styles['skip']} href="#main">
        {t('skip')}
      </a>
      <header className={styles['header']}>
        {/* In Finnish the kit is called as the app is; the way home says where it leads. */}
        <Link to={pathOf(language, 'today')} className={styles['brand']} aria-label={`${t('name')}: ${t('nav.today')}`}>
          <LunchBox />
          <span className={styles['name']}>{t('name')}</span>
        </Link>
        <Link to={pathOf(language, 'urgent')} className={styles['urgent']}>
          <Icon name="phone" size={18} />
          {t('urgent')}
        </Link>
        <LanguageSwitch />
      </header>
      <Places />
      <main id="main" className={styles['main']} tabIndex={-1}>
        <div className={styles['failure']}>
          <SaveFailureNotice />
        </div>
        <LatePart load={loadAbove} fallback={null} texts="privacy" />
        {children}
        <InstallHint />
        <LatePart load={loadDeliveries} fallback={null} />
      </main>
      <Footer />
    </div>
  );
}
