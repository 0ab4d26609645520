import type { ApplicationInput } from '@ersuchen/domain';
import { type ApplicationRows, applicationRows } from '../applications/application-rows.ts';
import { readApplications } from '../applications/read-applications.ts';
import type { Transaction } from '../database/transaction.ts';

/**
 * An ended case's application for a new one: the same persons and reasons, whatever became of each. Consents and mandates
 * were given for the earlier procedure and are asked for anew, as is what it said of a near removal.
 */
export async function applicationAgain(tx: Transaction, from: string, to: string): Promise<ApplicationRows> {
  const earlier = (await readApplications(tx, [from])).get(from);
  return applicationRows(to, anew(earlier ?? NOTHING));
}

const NOTHING: ApplicationInput = {
  persons: [],
  reasons: [],
  representation: '',
  representativeName: '',
  representativeAddress: '',
  mandateOn: '',
};

const anew = (input: ApplicationInput): ApplicationInput => ({
  ...input,
  persons: input.persons.map((person) => ({ ...person, consentOn: '', consentBy: '' })),
  mandateOn: '',
  removalImminent: false,
  removalOn: '',
});
