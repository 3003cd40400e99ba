const PLACE = /(<!-- figures of (\w+) -->\n)[\s\S]*?(<!-- end of figures -->)/g;

/**
 * A page with the figures of runs between its markers, by the name of the place; what stands around them tells no figure, so
 * that it is true of every run. It refuses a place without figures, and figures without a place.
 *
 * @param {string} page
 * @param {ReadonlyMap<string, string>} figures
 * @returns {string}
 */
export function withFigures(page, figures) {
  const places = [...page.matchAll(PLACE)].map(([, , name]) => name);
  const unknown = places.filter((name) => !figures.has(name));
  if (unknown.length > 0) throw new Error(`the page has a place for ${unknown}, of which there are no figures`);
  const lost = [...figures.keys()].filter((name) => !places.includes(name));
  if (lost.length > 0) throw new Error(`the page has no place for the figures of ${lost}`);
  return page.replace(PLACE, (_, start, name, end) => `${start}\n${figures.get(name)}\n\n${end}`);
}
