import { createContext } from 'react';

/** The cases on this agenda; a context, so that only what tells of linked cases renders when it changes. */
export const OnAgendaContext = createContext<ReadonlySet<string>>(new Set());
