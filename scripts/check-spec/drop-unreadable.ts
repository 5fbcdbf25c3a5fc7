/**
 * Leaves out of a contract what the engine cannot read where something else stands beside it: of
 * security alternatives those whose credential it does not see, of a body's media types those whose
 * schema refuses bytes. What would open an operation, or leave nothing, stays and is a fault.
 */
import { asObject, type JsonObject } from '../generate/contract/document.ts';
import { unreadableScheme } from '../generate/contract/security.ts';
import { refusedBodies } from './find-body-faults.ts';
import { followed, operationsOf, requirementsOf } from './operations.ts';

type Note = (pointer: string, message: string) => void;

export function dropUnreadable(document: JsonObject, note: Note): void {
  dropAlternatives(document, note);
  dropBodies(document, note);
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

function dropBodies(document: JsonObject, note: Note): void {
  const emptied = operationsOf(document).map(({ declared, pointer }) => {
    const content = asObject(followed(document, declared['requestBody'])['content']);
    return { content, pointer, refused: refusedBodies(document, content) };
  });
  // Operations may share a body, and each is told what becomes of it.
  for (const { content, pointer, refused } of emptied) {
    const rest = Object.keys(content).filter((type) => !refused.includes(type));
    if (rest.length === 0) continue;
    for (const type of refused) {
      Reflect.deleteProperty(content, type);
      note(pointer, `takes no ${type}: it would be received as bytes, which its schema refuses`);
    }
  }
}
