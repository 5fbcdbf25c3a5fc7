/** The names of all placeholders in a template of texts, each once; a dotted name leads into a value. */
export function placeholdersIn(template) {
  const found = (JSON.stringify(template) ?? '').matchAll(/\{([\w.]+)\}/g);
  return [...new Set([...found].map((match) => match[1]))];
}
