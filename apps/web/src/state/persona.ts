/** Who sits at this phone in the demo ("kaveri"), so that two phones of one page keep two sessions; undefined for everyone else. */
export const persona: string | undefined = new URLSearchParams(location.search).get('as') ?? undefined;

const prefix = persona === undefined ? 'mandi' : `mandi.${persona}`;

/** What this phone remembers between visits; nothing is kept where the browser forbids it. */
export const memory = {
  read(name: string): string | undefined {
    try {
      return localStorage.getItem(`${prefix}.${name}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(name: string, value: string | undefined): void {
    try {
      if (value === undefined) localStorage.removeItem(`${prefix}.${name}`);
      else localStorage.setItem(`${prefix}.${name}`, value);
    } catch {
      // A private window without storage: the session lasts as long as the page.
    }
  },
};
