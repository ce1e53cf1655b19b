/** Makes the next item while the last one is worked on; one is held at most. */
export async function* readAhead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  const ask = (): Promise<IteratorResult<T>> => {
    const next = source.next();
    // It is looked at when its turn comes: until then a failure is nobody's surprise.
    next.catch(() => undefined);
    return next;
  };
  try {
    let coming = ask();
    for (; ;) {
      const step = await coming;
      if (step.done === true) return;
      coming = ask();
      yield step.value;
    }
  } finally {
    await source.return(undefined);
  }
}
