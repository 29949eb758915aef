type Asynchronous<Port> = { readonly [Name in keyof Port]: (...given: any[]) => Promise<unknown> };

/**
 * A driver that is loaded and made when it is first called: what a request does not need costs its start nothing. A making that failed is
 * tried again by the next call. Only for ports whose members are all asynchronous methods.
 */
export function later<Port extends Asynchronous<Port>>(make: () => Promise<Port>): Port {
  let made: Promise<Port> | undefined;
  const ready = (): Promise<Port> => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  const called =
    (name: keyof Port) =>
    async (...given: unknown[]) =>
      (await ready())[name](...given);
  // A promise would ask for `then`.
  return new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : called(name as keyof Port)) }) as Port;
}
