/** A client over HTTP that keeps cookies, as the browser of one person does. It shows no page: for that there is a-chromium.ts. */
export class Browser {
  readonly #ask: (request: Request) => Promise<Response>;
  readonly #cookies = new Map<string, string>();
  readonly #address: string;

  constructor(address: string, ask: (request: Request) => Promise<Response>) {
    this.#address = address;
    this.#ask = ask;
  }

  async get(path: string): Promise<Response> {
    return this.#keep(await this.#ask(new Request(new URL(path, this.#address), { headers: this.headers })));
  }

  async post(path: string, body: unknown = {}, also: Record<string, string> = {}): Promise<Response> {
    const headers = { ...Object.fromEntries(this.headers), 'content-type': 'application/json', origin: this.#address };
    const request = new Request(new URL(path, this.#address), {
      method: 'POST',
      headers: { ...headers, ...also },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return this.#keep(await this.#ask(request));
  }

  get headers(): Headers {
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Headers(cookies === '' ? {} : { cookie: cookies });
  }

  #keep(response: Response): Response {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name === undefined || value === undefined) continue;
      if (value === '' || /max-age=0(;|$)/i.test(cookie)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }
}
