import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { entities } from '@ersuchen/api/entities';
import { buildSchema } from 'type-graphql';
import { DataSource } from 'typeorm';
import { loadersOf, type UsualContext } from './loaders.js';
import { CaseResolver, ItemResolver, MeetingResolver, RootResolver } from './resolvers.js';

/**
 * What a good team builds without looking further: TypeORM repositories, a DataLoader per relation, a field resolver per
 * relation, Apollo's own server. Same database, same schema, same session and row scope.
 */
const [, , url = '', port = '0'] = process.argv;
const address = new URL(url);
const socketPath = address.searchParams.get('socketPath');
const source = await new DataSource({
  type: 'mysql',
  ...(socketPath ? { socketPath } : { host: address.hostname, port: Number(address.port || 3306) }),
  username: decodeURIComponent(address.username),
  password: decodeURIComponent(address.password),
  database: address.pathname.slice(1),
  poolSize: 16,
  entities,
}).initialize();

const schema = await buildSchema({
  resolvers: [RootResolver, CaseResolver, MeetingResolver, ItemResolver],
  validate: false,
});
const server = new ApolloServer<UsualContext>({ schema });
const { url: listening } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: Number(port) },
  context: async ({ req }) => {
    const token = (req.headers.cookie ?? '').slice('ersuchen='.length);
    const session = await source
      .getRepository('session')
      .findOneBy({ tokenHash: createHash('sha256').update(token).digest('hex') });
    if (!session) throw new Error('not signed in');
    return { source, loaders: loadersOf(source) };
  },
});
console.log(listening.replace(/\/$/, ''));
