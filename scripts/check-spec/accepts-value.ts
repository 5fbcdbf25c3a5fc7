import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Json, JsonObject } from '../generate/contract/document.ts';

/** Whether a schema of a document takes a value; false where the schema cannot be compiled. */
export function acceptsValue(document: JsonObject, schema: Json, value: Json): boolean {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false });
  formats.default(ajv);
  try {
    // Nothing but its components is referred to.
    ajv.addSchema({ $id: 'check:document', components: document['components'] });
    return ajv.validate(absolute(schema), value);
  } catch {
    return false;
  }
}

/** References within the schema itself lead into the document. */
function absolute(schema: Json): object {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"check:document#/');
  return JSON.parse(text) as object;
}
