import type { Contract } from '../../src/engine/contract.ts';
import {
  asArray,
  asObject,
  asText,
  isObject,
  type Json,
  type JsonObject,
} from '../generate/contract/document.ts';
import { mountedApp } from './mounted-apps.ts';
import { followed, operationsOf } from './operations.ts';
import type { Finding } from './report.ts';

const readableBodies =
  /^(?:[^/]+\/(?:[^;]+\+)?json|text\/|application\/x-www-form-urlencoded|multipart\/form-data)/i;
const jsonType = /^[^/]+\/(?:[^;]+\+)?json\b/i;

/** What a contract says that is handled otherwise than one may expect, each with its place. */
export function findNotes(document: JsonObject, contract: Contract): Finding[] {
  const notes: Finding[] = [];
  const note = (pointer: string, message: string): void => void notes.push({ pointer, message });
  noteRoot(document, contract, note);
  for (const { declared, pointer, path } of operationsOf(document)) {
    noteBodies(document, declared, pointer, note);
    noteAnswers(document, declared, pointer, note);
    const app = mountedApp(declared);
    if (app !== undefined) {
      note(
        pointer,
        `the app ${app} answers it: join that under mounted in src/compose.ts before the server starts`,
      );
    }
    if (Object.keys(asObject(declared['callbacks'])).length > 0) {
      note(pointer, 'its callbacks are published; nothing sends them');
    }
    const item = asObject(asObject(document['paths'])[path]);
    if (declared['servers'] !== undefined || item['servers'] !== undefined) {
      note(
        pointer,
        `its own servers are published; it is served below ${contract.basePath || '/'}`,
      );
    }
  }
  noteSchemas(document, note);
  return notes;
}

type Note = (pointer: string, message: string) => void;

function noteRoot(document: JsonObject, contract: Contract, note: Note): void {
  if (contract.operations.length === 0)
    note('#/paths', 'declare no operation that could be served');
  if (document['x-rate-limit'] === undefined) note('#', 'has no x-rate-limit: nobody is limited');
  const webhooks = Object.keys(asObject(document['webhooks'])).length;
  if (webhooks > 0) note('#/webhooks', 'are published; a handler that writes must send them');
  const bases = asArray(document['servers']).map((server) => asText(asObject(server)['url']));
  if (bases.length > 1) {
    note(
      '#/servers',
      `of ${bases.length} servers the first counts: served below ${contract.basePath || '/'}`,
    );
  }
}

function noteBodies(document: JsonObject, declared: JsonObject, pointer: string, note: Note): void {
  const body = followed(document, declared['requestBody']);
  for (const mediaType of Object.keys(asObject(body['content']))) {
    if (mediaType.toLowerCase().startsWith('multipart/form-data')) {
      note(pointer, `takes ${mediaType}: files wait on disk for the handler`);
    } else if (!readableBodies.test(mediaType)) {
      note(pointer, `takes ${mediaType}: the handler receives the bytes as they came`);
    }
  }
}

function noteAnswers(
  document: JsonObject,
  declared: JsonObject,
  pointer: string,
  note: Note,
): void {
  const responses = Object.entries(asObject(declared['responses'])).map(
    ([status, response]) =>
      [status, Object.keys(asObject(followed(document, response)['content']))] as const,
  );
  if (!responses.some(([status]) => /^(?:[23]|default)/i.test(status))) {
    note(pointer, 'declares no successful answer, so its handler can only refuse');
  }
  for (const [status, types] of responses) {
    const [first] = types;
    const chosen = types.find((type) => jsonType.test(type)) ?? first;
    if (!status.startsWith('2') || chosen === undefined) continue;
    if (types.length > 1)
      note(pointer, `of the media types of ${status} the server answers ${chosen} alone`);
    if (chosen.startsWith('text/event-stream')) {
      note(
        pointer,
        `${status} is text/event-stream: the handler gives the events as text or bytes, unchecked and whole`,
      );
    } else if (!jsonType.test(chosen)) {
      note(
        pointer,
        `${status} is ${chosen}: the handler gives text or bytes, which are sent unchecked`,
      );
    }
  }
}

/** Members whose content is data, not schemas. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum', 'security', 'mapping']);

function noteSchemas(document: JsonObject, note: Note): void {
  const visit = (value: Json | undefined, pointer: string, named: boolean): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${pointer}/${index}`, false);
    } else if (isObject(value)) {
      if (!named) noteSchema(value, pointer, note);
      for (const [name, member] of Object.entries(value)) {
        if (!named && (data.has(name) || name.startsWith('x-'))) continue;
        const key = name.replaceAll('~', '~0').replaceAll('/', '~1');
        visit(member, `${pointer}/${key}`, !named && name === 'properties');
      }
    }
  };
  visit(document, '#', false);
}

function noteSchema(schema: JsonObject, pointer: string, note: Note): void {
  if (schema['nullable'] === true) {
    note(pointer, '`nullable` is the word of OpenAPI 3.0; null is allowed here as it says');
  }
  if (Array.isArray(schema['enum']) && schema['enum'].length === 0) {
    note(pointer, 'the enum is empty: no value is allowed here');
  }
  if (typeof schema['required'] === 'boolean' && schema['in'] === undefined && isSchema(schema)) {
    note(pointer, '`required` of a schema is an array of names; true and false say nothing');
  }
  for (const keyword of ['$id', '$anchor'] as const) {
    if (typeof schema[keyword] === 'string' && isSchema(schema)) {
      note(pointer, `references by ${keyword} are not followed; those by place are`);
    }
  }
}

/** Request bodies and parameters have a `required` of their own. */
function isSchema(value: JsonObject): boolean {
  return value['content'] === undefined && value['schema'] === undefined;
}
