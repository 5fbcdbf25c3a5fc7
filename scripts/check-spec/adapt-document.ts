/**
 * What a contract from elsewhere lacks to be served, and what is said for it: the envelope of errors,
 * the scopes, the names of extensions that are not ours, operationIds. Nothing is ever opened to
 * more callers: of the security alternatives, those that the engine cannot read are left out.
 */
import { extensionRules } from '../../generated/extension-rules.js';
import { asArray, asObject, asText, type JsonObject } from '../generate/contract/document.ts';
import { findExtensions } from '../generate/contract/extensions.ts';
import { unreadableScheme } from '../generate/contract/security.ts';
import { errorsIn, problemDetails } from './default-errors.ts';
import { inferEnvelope } from './infer-envelope.ts';
import { nameOperation } from './name-operation.ts';
import { followed, operationsOf, requirementsOf } from './operations.ts';
import type { Finding } from './report.ts';

/** What the user allows. */
export interface AdaptOptions {
  /** Operations without operationId are given one; else that is a fault, and they are told a name. */
  nameOperations: boolean;
  /** Open operations on which the contract asks for no credential. */
  allowPublic: boolean;
}

/** A document as it could be served. */
export interface AdaptedDocument {
  document: JsonObject;
  /** What its author must settle. */
  faults: Finding[];
  /** What was done to it. */
  notes: Finding[];
}

/** Adapts a copy of the document. Each operation of it has an operationId of its own. */
export function adaptDocument(original: JsonObject, options: AdaptOptions): AdaptedDocument {
  const document = structuredClone(original);
  const notes: Finding[] = [];
  const faults = nameOperations(document);
  const note = (pointer: string, message: string): void => void notes.push({ pointer, message });
  if (options.nameOperations) {
    for (const { pointer, name } of faults.splice(0)) note(pointer, `is named ${name}`);
  }
  if (options.allowPublic) openOperations(document, note);
  if (document['x-errors'] !== undefined) return { document, faults, notes };
  dropAlternatives(document, note);
  const envelope = inferEnvelope(document);
  document['x-errors'] = errorsIn(envelope?.envelope ?? problemDetails);
  note(
    '#',
    envelope
      ? `has no x-errors: refusals take the form of ${envelope.pointer.slice(2)}`
      : 'has no x-errors, and declares no error body that could be filled in: refusals are problem details (RFC 9457)',
  );
  if (document['x-scopes'] === undefined) {
    const scopes = gatherScopes(document);
    document['x-scopes'] = scopes;
    const count = Object.keys(scopes).length;
    const found =
      count === 0 ? 'it names none' : `they are the ${count} of its flows and requirements`;
    note('#', `has no x-scopes: ${found}`);
  }
  listForeign(document, note);
  return { document, faults, notes };
}

type Note = (pointer: string, message: string) => void;

/** Gives a name to every operation that has none or another's, and tells of each. */
function nameOperations(document: JsonObject): (Finding & { name: string })[] {
  const all = operationsOf(document);
  const taken = new Set(all.map(({ declared }) => asText(declared['operationId'])));
  const used = new Set<string>();
  return all.flatMap(({ method, path, pointer, declared }) => {
    const given = asText(declared['operationId']);
    if (given !== '' && !used.has(given)) {
      used.add(given);
      return [];
    }
    const name = nameOperation(method, path, taken);
    declared['operationId'] = name;
    const problem = given === '' ? 'has no operationId' : `the operationId ${given} is taken`;
    return [{ pointer, name, message: `${problem}; ${name} would be free` }];
  });
}

function openOperations(document: JsonObject, note: Note): void {
  for (const { declared, pointer } of operationsOf(document)) {
    const security = declared['security'] ?? document['security'] ?? [];
    if (!Array.isArray(security) || security.length > 0) continue;
    if (declared['security'] === undefined)
      note(pointer, 'asks for no credential and is open to all');
    declared['security'] = [];
  }
}

function dropAlternatives(document: JsonObject, note: Note): void {
  const schemes = asObject(asObject(document['components'])['securitySchemes']);
  const reasonAgainst = (requirement: JsonObject): string | undefined =>
    Object.keys(requirement)
      .filter((name) => Object.hasOwn(schemes, name))
      .flatMap((name) => {
        const reason = unreadableScheme(followed(document, schemes[name]));
        return reason === undefined ? [] : [`${name}, which ${reason}`];
      })[0];
  for (const { declared, pointer } of operationsOf(document)) {
    const requirements = requirementsOf(document, declared);
    const readable = requirements.filter((one) => reasonAgainst(one) === undefined);
    if (readable.length === 0 || readable.length === requirements.length) continue;
    declared['security'] = readable;
    for (const requirement of requirements) {
      const reason = reasonAgainst(requirement);
      if (reason !== undefined) note(pointer, `is served without the alternative ${reason}`);
    }
  }
}

function gatherScopes(document: JsonObject): JsonObject {
  const scopes: JsonObject = {};
  const schemes = asObject(asObject(document['components'])['securitySchemes']);
  for (const scheme of Object.values(schemes)) {
    const flows = asObject(followed(document, scheme)['flows']);
    for (const flow of Object.values(flows)) {
      for (const [scope, meaning] of Object.entries(asObject(asObject(flow)['scopes']))) {
        scopes[scope] = asText(meaning) || scope;
      }
    }
  }
  for (const { declared } of operationsOf(document)) {
    for (const requirement of requirementsOf(document, declared)) {
      for (const scope of Object.values(requirement).flatMap(asArray)) {
        if (typeof scope === 'string') scopes[scope] ??= scope;
      }
    }
  }
  return scopes;
}

function listForeign(document: JsonObject, note: Note): void {
  const listed = asArray(document['x-foreign']);
  const uses = findExtensions(document).filter(({ name }) => !Object.hasOwn(extensionRules, name));
  const names = [...new Set(uses.map(({ name }) => name))].sort();
  if (names.length === 0) return;
  document['x-foreign'] = [...new Set([...listed, ...names])];
  for (const name of names) {
    const places = uses.filter((use) => use.name === name);
    const [first] = places;
    const where = first && first.place !== '/' ? `#/${first.place}` : '#';
    note(where, `the extension ${name} means nothing here (${places.length} ×)`);
  }
}
