import { useSearchParams } from 'react-router';

export const PARTS = ['OPEN', 'DUE_SOON', 'OVERDUE', 'EXTENSION_ASKED', 'SUBMITTED', 'ALL'] as const;
export type Part = (typeof PARTS)[number];

export interface BoardPlace {
  readonly part: Part;
  readonly authorityId: string | null;
}

/** The part of the board and the authority live in the address. */
export function useBoardPlace(): readonly [BoardPlace, (change: Partial<BoardPlace>) => void] {
  const [params, setParams] = useSearchParams();
  const part = PARTS.find((each) => each === params.get('teil')) ?? 'OPEN';
  const place = { part, authorityId: params.get('behoerde') };
  const change = (to: Partial<BoardPlace>): void => {
    const next = { ...place, ...to };
    const address = new URLSearchParams();
    if (next.part !== 'OPEN') address.set('teil', next.part);
    if (next.authorityId) address.set('behoerde', next.authorityId);
    setParams(address, { preventScrollReset: true });
  };
  return [place, change];
}
