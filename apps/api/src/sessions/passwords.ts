import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2);

/** 19 MiB, two passes (OWASP). A stored hash with other costs is made anew at the next sign-in. */
const COSTS = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** The password's argon2id hash as a PHC string. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const hash = await derive('argon2id', { ...COSTS, message: password, nonce, tagLength: 32 });
  return `$argon2id$v=19$m=${COSTS.memory},t=${COSTS.passes},p=${COSTS.parallelism}$${unpadded(nonce)}$${unpadded(hash)}`;
}

/** Whether the password made this PHC string. Without a string it does the same work and answers no. */
export async function isPassword(password: string, phc: string | null): Promise<boolean> {
  const parts = PHC.exec(phc ?? '') ?? PHC.exec(await dummy);
  if (!parts) return false;
  const [, memory, passes, parallelism, nonce = '', tag = ''] = parts;
  const expected = Buffer.from(tag, 'base64');
  const hash = await derive('argon2id', {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    message: password,
    nonce: Buffer.from(nonce, 'base64'),
    tagLength: expected.length,
  });
  return timingSafeEqual(hash, expected) && phc !== null;
}

export const needsRehash = (phc: string): boolean =>
  !phc.startsWith(`$argon2id$v=19$m=${COSTS.memory},t=${COSTS.passes},p=${COSTS.parallelism}$`);

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const dummy = hashPassword(randomBytes(16).toString('hex'));
