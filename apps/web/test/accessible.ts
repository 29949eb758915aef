import type { Page } from 'playwright-core';

/**
 * What a person with a screen reader, a keyboard or large thumbs would stumble over on this screen: controls without a name, fields without
 * a label, no or several main headings, targets under 44 CSS pixels (WCAG 2.5.5), text fainter than 4.5 to 1 (WCAG 1.4.3), ids used twice,
 * a page that scrolls sideways.
 */
export function stumblingBlocks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks: string[] = [];
    const seen = (element: Element) => element.getClientRects().length > 0 && !element.closest('.unseen, .skip');
    const name = (element: Element) =>
      element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? element.textContent ?? '';
    const tell = (what: string, element: Element) => blocks.push(`${what}: ${element.outerHTML.slice(0, 120)}`);

    for (const control of document.querySelectorAll('button, a[href]')) {
      if (!seen(control)) continue;
      if (name(control).trim() === '') tell('a control without a name', control);
      const { width, height } = control.getBoundingClientRect();
      if (height < 43.5 || width < 43.5) tell(`a target of ${width.toFixed(0)} by ${height.toFixed(0)}`, control);
    }
    for (const field of document.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      if (seen(field) && (field.labels?.length ?? 0) === 0) tell('a field without a label', field);
    }
    for (const picture of document.querySelectorAll('svg')) {
      if (picture.getAttribute('aria-hidden') !== 'true') tell('a drawing that is read out', picture);
    }
    const headings = [...document.querySelectorAll('h1')].filter(seen);
    if (headings.length !== 1) blocks.push(`${headings.length} main headings`);
    if (document.querySelectorAll('main').length !== 1) blocks.push('not exactly one main part');
    if (document.documentElement.lang === '') blocks.push('no language');
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) blocks.push(`id used twice: ${id}`);
    if (document.documentElement.scrollWidth > innerWidth) {
      blocks.push(`scrolls sideways: ${document.documentElement.scrollWidth} of ${innerWidth}`);
    }

    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((value) => value / 255)
        .map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element): number[] | undefined => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.backgroundImage !== 'none' && at !== document.body) return undefined;
        const colour = channels(style.backgroundColor);
        if ((colour[3] ?? 1) === 1 && colour.length >= 3) return colour;
      }
      return [255, 255, 255];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const holder = text.parentElement;
      if (!holder || (text.textContent ?? '').trim() === '' || !seen(holder) || holder.closest(':disabled')) continue;
      const behind = ground(holder);
      if (!behind) continue;
      const [light = 1, dark = 0] = [luminance(channels(getComputedStyle(holder).color)), luminance(behind)].sort(
        (one, other) => other - one,
      );
      const contrast = (light + 0.05) / (dark + 0.05);
      if (contrast < 4.5) tell(`contrast ${contrast.toFixed(1)}`, holder);
    }
    return blocks;
  });
}
