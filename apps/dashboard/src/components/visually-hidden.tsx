import type { ReactNode } from 'react';

/** For those who listen to the page only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="kern-sr-only">{children}</span>;
}
