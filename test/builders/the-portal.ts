/** The addresses of the portal as its list of routes has them, with $names where something else can stand. */
export async function routesOfPortal(): Promise<readonly string[]> {
  const file: string = '../../src/portal/make-router.tsx';
  const { makeRouter } = (await import(file)) as {
    readonly makeRouter: (context: object) => { readonly routesByPath: Record<string, unknown> };
  };
  return Object.keys(makeRouter({}).routesByPath);
}

/** The route that an address belongs to: of all that fit, the one that says most of it word for word. */
export function routeOf(address: string, routes: readonly string[]): string | undefined {
  const parts = pathOf(address);
  const said = (route: string) => pathOf(route).filter((part) => !part.startsWith('$')).length;
  return routes
    .filter((route) => {
      const places = pathOf(route);
      return (
        places.length === parts.length && places.every((place, at) => place.startsWith('$') || place === parts[at])
      );
    })
    .sort((a, b) => said(b) - said(a))[0];
}

const pathOf = (address: string): readonly string[] => (address.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
