import { resultOf } from '../graphql/answers.ts';
import { AuthorityCase } from './views/authority-case.ts';

export const AuthorityCaseResult = resultOf('AuthorityCaseResult', AuthorityCase);
