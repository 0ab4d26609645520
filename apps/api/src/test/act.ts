import { type GraphQLSchema, getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { schemaOf } from '../schema.ts';
import type { Client } from './client.ts';

export interface Acted {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** What a refusal says, whatever kind it is. */
const REFUSALS = new Set(['ActionRefused', 'InputInvalid', 'Conflict', 'NotFound']);

/**
 * Calls any mutation of the schema by its name: the arguments' types and what can be answered are read from the schema,
 * so that a story needs the names of acts only.
 */
export class Acts {
  readonly #schema: GraphQLSchema;

  private constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  static async ofSchema(): Promise<Acts> {
    return new Acts(await schemaOf());
  }

  /** Which of these arguments the mutation takes. */
  argument(name: string, of: readonly string[]): string {
    const args = this.#schema.getMutationType()?.getFields()[name]?.args ?? [];
    const found = of.find((each) => args.some((arg) => arg.name === each));
    if (!found) throw new Error(`${name} takes none of ${of.join(', ')}`);
    return found;
  }

  /** The answer, refusals included. */
  async try(client: Client, name: string, given: object): Promise<Acted> {
    const field = this.#schema.getMutationType()?.getFields()[name];
    if (!field) throw new Error(`there is no mutation ${name}`);
    const args = field.args.filter((arg) => Object.hasOwn(given, arg.name));
    const unknown = Object.keys(given).filter((key) => !args.some((arg) => arg.name === key));
    if (unknown.length > 0) throw new Error(`${name} knows no ${unknown.join(', ')}`);
    const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const handed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const text = `mutation (${declared}) { answer: ${name}(${handed}) ${this.#selection(getNamedType(field.type).name)} }`;
    return (await client.ask<{ answer: Acted }>(text, given)).answer;
  }

  /** The answer of an act that must succeed. */
  async do(client: Client, name: string, given: object): Promise<Acted> {
    const answer = await this.try(client, name, given);
    if (answer !== null && typeof answer === 'object' && REFUSALS.has(answer.__typename))
      throw new Error(`${name}: ${JSON.stringify(answer)}`);
    return answer;
  }

  #selection(typeName: string): string {
    const type = this.#schema.getType(typeName);
    if (isUnionType(type)) {
      const parts = type.getTypes().map((each) => `... on ${each.name} ${this.#selection(each.name)}`);
      return `{ __typename ${parts.join(' ')} }`;
    }
    if (!isObjectType(type)) return '';
    const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
    const named = leaves.map(({ name }) => name);
    if (REFUSALS.has(typeName))
      return `{ ${named.join(' ')}${typeName === 'InputInvalid' ? ' fields { path code message }' : ''} }`;
    const wanted = named.filter((each) => each === 'id' || each === 'version' || each === 'state');
    return wanted.length > 0 ? `{ ${wanted.join(' ')} }` : '{ __typename }';
  }
}
