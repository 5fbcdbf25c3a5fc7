import type { Choice } from './settle.ts';
import { leafOf } from './summarise.ts';
import type { Leaf, Summary } from './summary.ts';

/** Turns schemas into expressions, and collects the functions and patterns that these use. */
export interface Functions {
  /** An expression of what may be written of the value of another one. */
  project: (leaves: readonly Leaf[], value: string) => string;
  /** The name of a constant regular expression. */
  pattern: (source: string) => string;
}

/** The body of a function that looks at one property to know which schema a value follows. */
export function projectChoice(functions: Functions, schema: Leaf, choice: Choice): string {
  const own: Leaf = { pointer: schema.pointer, alternative: false, own: true };
  const cases = choice.branches.map(({ values, member }) => {
    const labels = values.map((value) => `    case ${JSON.stringify(value)}:\n`).join('');
    return `${labels}      return ${functions.project([own, leafOf(member)], 'value')};\n`;
  });
  const tag = `value?.[${JSON.stringify(choice.property)}]`;
  return `  switch (${tag}) {\n${cases.join('')}    default:\n      return scalar(value);\n  }\n`;
}

/** The body of a function that keeps of an object or array what is declared. */
export function projectInside(functions: Functions, summary: Summary): string {
  const array = projectArray(functions, summary);
  return array + projectObject(functions, summary);
}

function projectArray(functions: Functions, { array, items }: Summary): string {
  if (array === 'none') return '';
  const item = array === 'free' ? 'item' : functions.project(items, 'item');
  const kept = item === 'item' ? 'value' : `value.map((item) => ${item})`;
  return `  if (Array.isArray(value)) return ${kept};\n`;
}

function projectObject(functions: Functions, summary: Summary): string {
  const { object, properties, hidden, patterns, additional } = summary;
  if (object === 'none') return '  return scalar(value);\n';
  if (object === 'free') return '  return value;\n';
  const guard = '  if (!isObject(value)) return scalar(value);\n';
  const rows = [...properties].map(([name, leaves]) => {
    return `    ${key(name)}: ${functions.project(leaves, read(name))},\n`;
  });
  if (patterns.size === 0 && additional.length === 0) {
    return `${guard}  return {\n${rows.join('')}  };\n`;
  }
  const never = [...hidden].map((name) => `    ${key(name)}: undefined,\n`);
  const kept = [...patterns].map(([pattern, leaves]) => ({
    test: `${functions.pattern(pattern)}.test(name)`,
    project: functions.project(leaves, 'value[name]'),
  }));
  if (additional.length > 0) {
    kept.push({ test: 'true', project: functions.project(additional, 'value[name]') });
  }
  const tests = kept.map(({ test, project }) => `if (${test}) known[name] = ${project};\n`);
  return [
    `${guard}  const known = {\n    __proto__: null,\n${rows.join('')}${never.join('')}  };\n`,
    '  for (const name of Object.keys(value)) {\n    if (name in known) continue;\n',
    `    ${tests.join('    else ')}  }\n  return known;\n`,
  ].join('');
}

/** Computed where the plain form would set the prototype. */
function key(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : JSON.stringify(name);
}

/** Names that every object inherits are read only where the value has them itself. */
function read(name: string): string {
  if (name in Object.prototype) return `own(value, ${JSON.stringify(name)})`;
  return /^[A-Za-z_$][\w$]*$/u.test(name) ? `value.${name}` : `value[${JSON.stringify(name)}]`;
}
