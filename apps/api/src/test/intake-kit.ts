import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import type { Client } from './client.ts';
import { documentOf } from './hostile-inputs.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** What tests of intake look at in an answer. */
const SHOWN = `__typename ... on OfficeCase { id version state fileNumber receivedOn channel leadName personCount newFacts
    registeredAt completionDueOn representation representativeName mandateOn mandateRevokedOn releaseOn authority { id }
    persons { id position relation surname firstNames town postcode state consentOn consentBy birthDate }
    documents { id kind title receivedOn pages } completionItems { id kind description arrivedOn givenUpOn }
    formerAuthorities { authorityId } competenceHints { code personId authorityId }
    linkedCases { id kind note fileNumber state } letters { letter recipient } statements { state round }
    blockers { code } availableActions { action enabled } events { seq action reason detail } urgency { code days } }
  ... on OwnApplication { id status persons { id town surname consentOn } completionItems { id kind arrived } completionDueOn
    previousFileNumber newFacts editable documents { kind } availableActions { action enabled } }
  ... on ActionRefused { code message } ... on InputInvalid { fields { path code message } }
  ... on Conflict { currentVersion } ... on MandateEnded { id endedOn }`;

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
export type Shown = Record<string, any>;

/** Calls a mutation of the schema by its name. */
export async function calling(client: Client, mutation: string, variables: object): Promise<Shown> {
  const document = documentOf(schema, mutation).replace(/\{\n {4}__typename[\s\S]*$/, '');
  const fragments = isOwn(mutation) ? own(SHOWN) : isMandate(mutation) ? ended(SHOWN) : office(SHOWN);
  const names =
    schema
      .getMutationType()
      ?.getFields()
      [mutation]?.args.map(({ name }) => name) ?? [];
  const known = Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)));
  return (await client.ask<{ answer: Shown }>(`${document} { ${fragments} } }`, known)).answer;
}

const typeOf = (mutation: string) => String(schema.getMutationType()?.getFields()[mutation]?.type);
const isOwn = (mutation: string) => typeOf(mutation).startsWith('Own');
const isMandate = (mutation: string) => typeOf(mutation).startsWith('MandateEnded');

/** The fragments on the types that a union holds; GraphQL refuses the others. */
const without = (text: string, types: readonly string[]): string =>
  types.reduce((left, type) => left.replace(fragmentOn(left, type), ''), text);
const own = (text: string) => without(text, ['OfficeCase', 'MandateEnded']);
const office = (text: string) => without(text, ['OwnApplication', 'MandateEnded']);
const ended = (text: string) => without(text, ['OfficeCase', 'OwnApplication']);

function fragmentOn(text: string, type: string): string {
  const from = text.indexOf(`... on ${type} {`);
  let depth = 0;
  for (let at = text.indexOf('{', from); at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from, at + 1);
  }
  return '';
}
