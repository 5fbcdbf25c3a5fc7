/**
 * What a contract from elsewhere lacks to be served, and what is said for it: the envelope of errors,
 * the scopes, the names of extensions that are not ours, operationIds. Nothing is ever opened to
 * more callers.
 */
import { extensionRules } from '../../generated/extension-rules.js';
import { asArray, asObject, asText, type JsonObject } from '../generate/contract/document.ts';
import { locateExtensions } from '../generate/contract/extensions.ts';
import { errorsIn, problemDetails } from './default-errors.ts';
import { dropUnreadable } from './drop-unreadable.ts';
import { inferEnvelope } from './infer-envelope.ts';
import { invalidStatusOf } from './invalid-status.ts';
import { nameOperation } from './name-operation.ts';
import { followed, operationsOf, requirementsOf } from './operations.ts';
import type { Finding } from './report.ts';

const shownNames = 8;

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
  dropUnreadable(document, note);
  const invalidStatus = invalidStatusOf(document);
  const envelope = inferEnvelope(document, invalidStatus);
  document['x-errors'] = errorsIn(envelope?.envelope ?? problemDetails, invalidStatus);
  note(
    '#',
    envelope
      ? `has no x-errors: refusals take the form of ${envelope.pointer.slice(2)}`
      : 'has no x-errors, and declares no error body that could be filled in: refusals are problem details (RFC 9457)',
  );
  if (invalidStatus === 400)
    note('#', 'invalid input is answered 400, which it declares more than 422');
  if (document['x-scopes'] === undefined) {
    const scopes = gatherScopes(document);
    document['x-scopes'] = scopes;
    note('#', `has no x-scopes: its flows and requirements name ${listed(Object.keys(scopes))}`);
  }
  listForeign(document, note);
  return { document, faults, notes };
}

type Note = (pointer: string, message: string) => void;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).join(', ') || 'none';
  const more = names.length - shownNames;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

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
  const uses = locateExtensions(document).filter(
    ({ name }) => !Object.hasOwn(extensionRules, name),
  );
  const names = [...new Set(uses.map(({ name }) => name))].sort();
  if (names.length === 0) return;
  document['x-foreign'] = [...new Set([...listed, ...names])];
  for (const name of names) {
    const places = uses.filter((use) => use.name === name);
    note(
      places[0]?.pointer ?? '#',
      `the extension ${name} means nothing here (${places.length} ×)`,
    );
  }
}
