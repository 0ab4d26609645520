import { createHash } from 'node:crypto';
import { type ActorFunction, mayDo } from '@ersuchen/domain';
import { type GraphQLField, getNamedType, isLeafType, isNonNullType } from 'graphql';
import { guards } from '../access/can.ts';
import { schemaOf } from '../schema.ts';
import { allFields } from './all-fields.ts';
import type { Client } from './client.ts';

/** Of the account and its sessions, not of any case. */
const OF_THE_ACCOUNT = ['session', 'openSessions', 'signInOptions'];

const schema = await schemaOf();

/** The root fields that the function may use, but for what is about its own account. */
export function rootFieldsOf(fn: ActorFunction, root: 'getQueryType' | 'getMutationType') {
  return Object.values(schema[root]()?.getFields() ?? {}).filter(({ name }) => {
    const permission = guards.get(name);
    return permission ? mayDo(fn, permission) && !OF_THE_ACCOUNT.includes(name) : false;
  });
}

/** Every answer to every query of the schema about this case, field by field, and every letter byte by byte. */
export async function everythingOwn(client: Client, fn: ActorFunction, caseId: string): Promise<unknown> {
  const answers: Record<string, unknown> = {};
  for (const field of rootFieldsOf(fn, 'getQueryType'))
    answers[field.name] = await answerTo(client, field, caseId);
  const text = JSON.stringify(answers);
  const files: unknown[] = [];
  // Whatever id the answers hold may be the id of a letter.
  for (const id of new Set(text.match(/[0-9A-HJKMNP-TV-Z]{26}/g) ?? [])) {
    const file = await client.get(`/letters/${id}.pdf`);
    const hash = createHash('sha256')
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest('hex');
    const { date: _date, ...headers } = Object.fromEntries(file.headers);
    files.push(file.status === 200 ? { headers: withoutIds(headers), hash } : { status: file.status });
  }
  return { answers: withoutIds(answers), files };
}

/** Ids and correlation ids are random; everything else must be equal, what a cursor says too. */
export const withoutIds = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each) => (/cursor$/i.test(key) && each ? atob(each) : each)).replaceAll(
      /[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{8}-[0-9a-f-]{27}/gi,
      'id',
    ),
  );

async function answerTo(client: Client, field: GraphQLField<unknown, unknown>, caseId: string) {
  const required = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  const declared = required.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const handed = required.map(({ name }) => `${name}: $${name}`).join(', ');
  const named = getNamedType(field.type);
  const below = isLeafType(named) ? '' : allFields(schema, named.name);
  const text = `query ${declared && `(${declared})`} { ${field.name} ${handed && `(${handed})`} ${below} }`;
  const given = Object.fromEntries(required.map(({ name }) => [name, caseId]));
  const { status, data, errors } = await client.send(text, given);
  return { status, data, errors };
}
