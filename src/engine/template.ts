/** Fills JSON templates: the envelopes and messages that contracts declare as data. */

export type Values = Readonly<Record<string, unknown>>;
/** A template made ready once; it answers undefined where a placeholder has no value. */
export type Template = (values: Values) => unknown;

const whole = /^\{([\w.]+)\}$/;
const placeholder = /\{([\w.]+)\}/g;

/**
 * Prepares a template. A string that is one `{placeholder}` becomes the value itself, with its type;
 * placeholders within a string are written into it; members whose value is undefined are left out. A
 * dotted placeholder leads into a value.
 */
export function compileTemplate(template: unknown): Template {
  if (typeof template === 'string') return compileText(template);
  if (Array.isArray(template)) {
    const items = template.map(compileTemplate);
    return (values) => items.map((item) => item(values)).filter((item) => item !== undefined);
  }
  if (typeof template === 'object' && template !== null) {
    const members = Object.entries(template).map(
      ([name, member]) => [name, compileTemplate(member)] as const,
    );
    return (values) => {
      const filled: Record<string, unknown> = {};
      for (const [name, member] of members) {
        const value = member(values);
        if (value !== undefined) filled[name] = value;
      }
      return filled;
    };
  }
  return () => template;
}

function compileText(text: string): Template {
  const only = whole.exec(text)?.[1];
  if (only !== undefined) {
    const path = only.split('.');
    return (values) => valueAt(values, path);
  }
  if (!text.includes('{')) return () => text;
  return (values) => fillText(text, values);
}

/** Writes values into the placeholders of a text; one without a value stays as it is. */
export function fillText(text: string, values: Values): string {
  return text.replace(placeholder, (unfilled, name: string) => {
    const value = valueAt(values, name.split('.'));
    return typeof value === 'string' || typeof value === 'number' ? String(value) : unfilled;
  });
}

function valueAt(values: Values, path: readonly string[]): unknown {
  let value: unknown = values;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      return undefined;
    value = (value as Values)[name];
  }
  return value;
}
