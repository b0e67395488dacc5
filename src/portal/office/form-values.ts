/** What stands in a field of a form that is sent, without blanks around it. */
export const valuesOf = (form: HTMLFormElement): ((name: string) => string) => {
  const data = new FormData(form);
  return (name) => String(data.get(name) ?? '').trim();
};
