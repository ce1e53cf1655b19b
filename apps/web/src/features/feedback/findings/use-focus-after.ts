import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the keyboard where it was when a form goes away after it was sent: focus moves to the heading above it, not to the top of the page. */
export function useFocusAfter(isForm: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(isForm);
  useEffect(() => {
    if (before.current && !isForm && (document.activeElement === null || document.activeElement === document.body)) heading.current?.focus({ preventScroll: true });
    before.current = isForm;
  }, [isForm]);
  return heading;
}
