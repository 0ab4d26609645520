import autocannon from 'autocannon';

/** One measured round: requests per second, and the latencies in milliseconds. */
export interface Round {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
}

/** Sends the bodies in turn over so many connections for so many seconds; throws when any answer is not a 200. */
export async function load(
  url: string,
  cookie: string,
  bodies: readonly string[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> {
  const result = await autocannon({
    url: `${url}/graphql`,
    connections,
    duration: seconds,
    // `[<id>]` in a body becomes another key in each request.
    idReplacement: bodies.some((body) => body.includes('[<id>]')),
    requests: bodies.map((body) => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', cookie },
      body,
    })),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  }
  return { perSecond: result.requests.average, median: result.latency.p50, p99: result.latency.p99 };
}

/** The middle one by throughput. */
export function middle(rounds: readonly Round[]): Round {
  const sorted = [...rounds].sort((a, b) => a.perSecond - b.perSecond);
  const round = sorted[Math.floor(sorted.length / 2)];
  if (!round) throw new Error('no rounds');
  return round;
}
