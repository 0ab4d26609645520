export interface Answer<T> {
  readonly status: number;
  readonly data: T | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Talks to the API as a browser does: POST, JSON, a cookie. */
export class Client {
  readonly accountId: string;
  readonly #url: string;
  #cookie: string | null;

  constructor(url: string, token: string | null, accountId: string) {
    this.#url = url;
    this.#cookie = token && `ersuchen=${token}`;
    this.accountId = accountId;
  }

  /** The same account's session at another server of the same database. */
  at(url: string): Client {
    const other = new Client(url, null, this.accountId);
    other.#cookie = this.#cookie;
    return other;
  }

  /** The whole answer, errors included. */
  async send<T = Record<string, unknown>>(
    query: string,
    variables: object = {},
    headers: Record<string, string> = {},
    operationName?: string,
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie) this.#cookie = cookie;
    return { status: response.status, ...((await response.json()) as Omit<Answer<T>, 'status'>) };
  }

  /** A file, as a browser downloads it. */
  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.#url}${path}`, {
      headers: { ...(this.#cookie ? { cookie: this.#cookie } : {}), ...headers },
    });
  }

  /** The data; throws when there are errors. */
  async ask<T = Record<string, unknown>>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.send<T>(query, variables);
    if (errors || data === null) throw new Error(JSON.stringify(errors));
    return data;
  }
}
