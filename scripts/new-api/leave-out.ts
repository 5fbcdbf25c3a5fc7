import { labelOf, type SpecReport } from '../check-spec/report.ts';
import { methods } from '../check-spec/operations.ts';
import { asObject, isObject, type Json, type JsonObject } from '../generate/contract/document.ts';

/**
 * A copy of a contract with the operations that can be served and nothing that they do not refer to.
 * Answers the labels of the operations that are missing in it.
 */
export function leaveOutFaulty(
  document: JsonObject,
  { operations }: Pick<SpecReport, 'operations'>,
): { document: JsonObject; left: string[] } {
  const copy = structuredClone(document);
  const servable = new Set(operations.filter((one) => one.servable).map(labelOf));
  const left: string[] = [];
  const paths = asObject(copy['paths']);
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item) || path.startsWith('x-')) continue;
    const declared = operations.filter((one) => one.path === path);
    for (const operation of declared) {
      const label = labelOf(operation);
      if (servable.has(label)) continue;
      left.push(label);
      Reflect.deleteProperty(item, operation.method);
    }
    const kept = declared.some((operation) => servable.has(labelOf(operation)));
    const own = methods.some((method) => item[method] !== undefined);
    if (!kept || (!own && item['$ref'] === undefined)) Reflect.deleteProperty(paths, path);
  }
  pruneComponents(copy);
  return { document: copy, left };
}

function pruneComponents(document: JsonObject): void {
  const components = asObject(document['components']);
  const reached = new Set<string>();
  gather({ ...document, components: undefined }, reached);
  // The set grows while it is walked.
  for (const name of reached) {
    const [kind = '', component = ''] = name.split('/');
    gather(asObject(components[kind])[component], reached);
  }
  for (const [kind, members] of Object.entries(components)) {
    if (kind === 'securitySchemes' || !isObject(members)) continue;
    for (const name of Object.keys(members)) {
      if (!reached.has(`${kind}/${name}`)) Reflect.deleteProperty(members, name);
    }
  }
}

/** Collects `kind/name` of every component that something refers to. */
function gather(value: Json | undefined, into: Set<string>): void {
  if (typeof value === 'string') {
    const found = /^#\/components\/([^/]+)\/([^/]+)/.exec(value);
    if (found) into.add(`${found[1] ?? ''}/${(found[2] ?? '').replaceAll('~1', '/')}`);
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) gather(member, into);
  }
}
