import {
  type ApplicationInput,
  type Channel,
  checkText,
  FIELD_LIMITS,
  type FieldErrors,
  validateCapture,
} from '@ersuchen/domain';
import { applicationRows } from '../../applications/application-rows.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { once } from '../../database/once.ts';
import { insert } from '../../database/transaction.ts';
import { Document } from '../../documents/document.entity.ts';
import { requireSeenCase } from '../../links/require-seen-case.ts';
import { writeLink } from '../../links/write-link.ts';
import { beginReceivedCase } from '../begin-received-case.ts';
import type { CaptureInput } from '../capture.input.ts';
import { checkDocuments } from '../check-documents.ts';
import { documentRows } from '../document-rows.ts';

/**
 * The office types in an application that came by post, fax, e-mail, De-Mail or in person. Its receipt is the day on which
 * it arrived; what the paper leaves open bars nothing, a completion follows. Answers the new case's id, once per key; throws
 * Refusing.
 */
export async function captureApplication(
  ctx: SignedInContext,
  arrival: CaptureInput,
  input: ApplicationInput,
  key: string,
): Promise<string> {
  const documents = arrival.documents ?? [];
  requireValid(ctx, errorsIn(ctx, arrival, input));
  const receivedOn = dayOf(arrival.receivedOn) ?? ctx.clock.today();
  return once(ctx, key, { arrival, input }, async (tx) => {
    const previousCaseId = arrival.previousCaseId ?? null;
    if (previousCaseId !== null) await requireSeenCase(tx, ctx, 'arrival.previousCaseId', previousCaseId);
    const id = newId();
    const newFacts = arrival.newFacts?.trim() || null;
    const how = { channel: arrival.channel as Channel, receivedOn };
    await beginReceivedCase(tx, ctx, id, how, applicationRows(id, input), { previousCaseId, newFacts });
    await insert(tx, Document, documentRows(id, receivedOn, documents));
    if (previousCaseId !== null) await writeLink(tx, ctx, [id, previousCaseId], 'REAPPLICATION', newFacts);
    return id;
  });
}

/** Paths from the mutation's arguments: `arrival.channel`, `application.persons[0].surname`. */
function errorsIn(ctx: SignedInContext, arrival: CaptureInput, input: ApplicationInput): FieldErrors {
  const own = ['channel', 'receivedOn'];
  const typed = validateCapture(arrival, input, ctx.clock.today()).map(({ path, code }) => ({
    path: own.includes(path) ? `arrival.${path}` : path,
    code,
  }));
  return [
    ...typed,
    ...checkDocuments('arrival.documents', arrival.documents ?? []),
    ...checkText('arrival.newFacts', arrival.newFacts ?? '', { required: false, max: FIELD_LIMITS.newFacts }),
  ];
}
