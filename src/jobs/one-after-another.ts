/** Does work about different things beside each other, and about one and the same thing one after the other. */
export function oneAfterAnother<About>(
  nameOf: (about: About) => string,
  work: (about: About) => Promise<void>,
): (about: About) => Promise<void> {
  const atWork = new Map<string, Promise<void>>();
  return async (about) => {
    const name = nameOf(about);
    const before = atWork.get(name);
    // What went wrong with the one before is told by it.
    const own = before ? before.catch(() => {}).then(() => work(about)) : work(about);
    atWork.set(name, own);
    try {
      await own;
    } finally {
      if (atWork.get(name) === own) atWork.delete(name);
    }
  };
}
