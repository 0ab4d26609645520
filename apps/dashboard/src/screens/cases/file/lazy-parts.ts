import { lazy, useEffect } from 'react';

const documents = () => import('./documents/documents.tsx');
const findings = () => import('./findings/findings.tsx');
const history = () => import('./history/history.tsx');
const persons = () => import('./persons/persons.tsx');
const reasons = () => import('./reasons.tsx');
const statements = () => import('./statements/statements.tsx');

/** The parts behind the first one: fetched after it is shown. */
export const Documents = lazy(async () => ({ default: (await documents()).Documents }));
export const Findings = lazy(async () => ({ default: (await findings()).Findings }));
export const History = lazy(async () => ({ default: (await history()).History }));
export const Persons = lazy(async () => ({ default: (await persons()).Persons }));
export const Reasons = lazy(async () => ({ default: (await reasons()).Reasons }));
export const Statements = lazy(async () => ({ default: (await statements()).Statements }));

/** Fetches them while the reader looks at the first part. */
export function usePartsAhead(): void {
  useEffect(() => {
    // A failure is no matter here: opening the part tries again.
    for (const part of [persons, reasons, documents, findings, statements, history]) part().catch(() => null);
  }, []);
}
