/** Fields whose form in answers is the server's: moments and URLs have one normal form. */
const normalised = /(_at|_time|^url|^since|^until)$/;

/**
 * The members of a body that an answer shows again with another text; their names, dotted. `isOpen` tells
 * members of which the server makes something of its own.
 */
export function findAltered(
  sent: unknown,
  answer: unknown,
  isOpen: (name: string) => boolean,
): string[] {
  if (!isRecord(sent)) return [];
  return Object.entries(sent).flatMap(([name, value]) => {
    if (normalised.test(name) || isOpen(name)) return [];
    const shown = valuesNamed(answer, name, 3);
    if (typeof value === 'string') {
      const texts = shown.filter((one) => typeof one === 'string');
      return texts.length > 0 && !texts.includes(value) ? [name] : [];
    }
    const objects = shown.filter(isRecord);
    if (!isRecord(value) || objects.length === 0) return [];
    return objects.some((one) => lostFrom(value, one).length === 0)
      ? []
      : lostFrom(value, objects[0] ?? {}).map((member) => `${name}.${member}`);
  });
}

function lostFrom(sent: Record<string, unknown>, shown: Record<string, unknown>): string[] {
  return Object.entries(sent)
    .filter(([name, value]) => typeof value === 'string' && shown[name] !== value)
    .map(([name]) => name);
}

/** What members of a name hold, not further than some levels down. */
export function valuesNamed(value: unknown, name: string, levels: number): unknown[] {
  if (!isRecord(value) || levels === 0) return [];
  const here = Object.hasOwn(value, name) ? [value[name]] : [];
  return [
    ...here,
    ...Object.values(value).flatMap((member) => valuesNamed(member, name, levels - 1)),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
