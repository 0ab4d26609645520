import type { Application } from '../../http/application.ts';
import { makeLetter, readLetter } from '../../letters/make-letter.ts';
import type { DispatchPlace } from './dispatch-place.ts';
import { noMailer } from './mail.ts';
import { smtpMailer } from './smtp-mailer.ts';

/** The dispatch of this process: its letters, and its mail server when one is configured. */
export function dispatchPlaceOf(application: Omit<Application, 'wakeOutbox'>): DispatchPlace {
  const { config, database, clock } = application;
  return {
    database,
    clock,
    mailer: config.smtp ? smtpMailer(config.smtp) : noMailer,
    publicOrigin: config.publicOrigin,
    letters: {
      make: (id) => makeLetter(application, id),
      read: (id) => readLetter(application, id),
    },
    chance: Math.random,
  };
}
