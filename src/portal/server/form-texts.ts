/** What was filled in under some names, without blanks around it; a name is left out where nothing was. */
export const textsIn = <Name extends string>(
  filled: FormData,
  ...names: readonly Name[]
): { readonly [key in Name]?: string } =>
  Object.fromEntries(
    names.map((name) => [name, String(filled.get(name) ?? '').trim()]).filter(([, text]) => text !== ''),
  ) as { readonly [key in Name]?: string };
