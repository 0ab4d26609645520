import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

let lastPath: string | null = null;

/** After a change of page the new heading takes the focus, so that it is read out and Tab starts there. */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (lastPath !== null && lastPath !== pathname) heading.current?.focus({ preventScroll: true });
    lastPath = pathname;
  }, [pathname]);
  return heading;
}
