import type { LetterOccasion, Read } from './letter-source.ts';
import { supervision } from './sender.ts';

/** Who gets a letter, as the envelope says it. */
export interface Addressee {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The recipient with the address that is known now. */
export async function addresseeOf(read: Read, occasion: LetterOccasion): Promise<Addressee> {
  switch (occasion.recipient) {
    case 'APPLICANT':
      return applicant(read, occasion);
    case 'REPRESENTATIVE':
      return representative(read, occasion);
    case 'AUTHORITY':
    case 'FORMER_AUTHORITY':
      return authority(read, occasion);
    case 'SUPERVISION':
      return { name: supervision.slice(0, 3).join(' '), lines: supervision };
    default:
      return account(read, occasion);
  }
}

const withoutGaps = (lines: readonly (string | null | undefined)[]): readonly string[] =>
  lines.map((line) => line?.trim() ?? '').filter((line) => line !== '');

/** The first person of the application. */
async function applicant(read: Read, { caseId }: LetterOccasion): Promise<Addressee> {
  const [row] = await read.rows<Record<string, string>>(
    `select surname, first_names, street, house_number, address_addition, postcode, town
     from person where case_id = ? order by position limit 1`,
    [caseId],
  );
  const name = withoutGaps([row?.first_names, row?.surname]).join(' ');
  const street = withoutGaps([row?.street, row?.house_number]).join(' ');
  const town = withoutGaps([row?.postcode, row?.town]).join(' ');
  return { name, lines: withoutGaps([name, row?.address_addition, street, town]) };
}

async function representative(read: Read, { caseId }: LetterOccasion): Promise<Addressee> {
  const [row] = await read.rows<Record<string, string | null>>(
    `select c.representative_name, c.representative_address, a.name as account_name, o.name as organisation
     from hardship_case c left join account a on a.id = c.representative_account_id
     left join organisation o on o.id = c.organisation_id where c.id = ?`,
    [caseId],
  );
  const name = row?.representative_name ?? row?.account_name ?? '';
  const address = (row?.representative_address ?? '').split(/\n|,\s*/);
  const lines = withoutGaps([row?.organisation, name, ...address]);
  return { name, lines: [...new Set(lines)] };
}

async function authority(read: Read, { recipientId, caseId }: LetterOccasion): Promise<Addressee> {
  const [row] = await read.rows<Record<string, string | null>>(
    recipientId
      ? 'select name, street, postcode, town from authority where id = ?'
      : 'select u.name, u.street, u.postcode, u.town from authority u join hardship_case c on c.authority_id = u.id where c.id = ?',
    [recipientId ?? caseId],
  );
  const name = row?.name ?? '';
  const town = withoutGaps([row?.postcode, row?.town]).join(' ');
  const unit = /ausländerbehörde/i.test(name) ? null : 'Ausländerbehörde';
  return { name, lines: withoutGaps([name, unit, row?.street, town]) };
}

async function account(read: Read, { recipientId }: LetterOccasion): Promise<Addressee> {
  const [row] = await read.rows<{ name: string }>('select name from account where id = ?', [recipientId]);
  return { name: row?.name ?? '', lines: withoutGaps([row?.name]) };
}
