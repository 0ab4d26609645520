import type { CallKit, Calls } from './kit.ts';

export const letterCalls = ({ office }: CallKit): Calls => ({
  saveLetterTemplate: [
    office,
    { letter: 'CLOSING', version: 0, body: 'Das Verfahren {{aktenzeichen}} ist beendet.' },
  ],
});
