/** As much of oidc-provider as the tests use; the package has no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface Grant {
    addOIDCScope(scopes: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    interactionDetails(
      request: object,
      response: object,
    ): Promise<{ prompt: { name: string }; params: Record<string, unknown>; grantId?: string }>;
    interactionFinished(request: object, response: object, result: object, options: object): Promise<void>;
    Grant: { new (properties: object): Grant; find(id: string): Promise<Grant | undefined> };
  }
}
