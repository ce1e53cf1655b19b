import { useAnnounce } from '@overread/ui';
import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const patience = 3000;

/**
 * Moves focus to the new page's heading after a navigation and reads its title, as a page load would. A page that has
 * put focus into itself (a worksheet's grid) keeps it; the first page, to which '/' only leads, and changes of filters move nothing.
 */
export function useFocusOnNavigation(): void {
  const { pathname } = useLocation();
  const how = useNavigationType();
  const previous = useRef(pathname);
  const announce = useAnnounce();
  useEffect(() => {
    const from = previous.current;
    previous.current = pathname;
    if (from === pathname || (from === '/' && how === 'REPLACE')) return undefined;
    const started = Date.now();
    const before = document.activeElement;
    const timer = window.setInterval(() => {
      const main = document.getElementById('main');
      const heading = document.getElementById('page-title');
      const pageTookFocus = document.activeElement !== before && main?.contains(document.activeElement);
      if (heading && !pageTookFocus) {
        heading.focus({ preventScroll: true });
        announce(document.title);
      }
      if (heading || pageTookFocus || Date.now() - started > patience) window.clearInterval(timer);
    }, 30);
    return () => { window.clearInterval(timer); };
  }, [pathname, how, announce]);
}
