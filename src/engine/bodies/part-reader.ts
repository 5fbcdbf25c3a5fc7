import type { Readable } from 'node:stream';
import { ApiError } from '../../errors/api-error.ts';
import type { Shape } from '../contract.ts';
import type { FormField } from './assemble-fields.ts';
import { assertStorable, decodeText } from './decode-text.ts';
import { isJson } from './media-type.ts';
import { parseJsonText } from './parse-json.ts';
import { sanitizeFilename, UploadedFile, type Spool } from './spool.ts';

/** What bounds the parts of one body together. */
export interface PartLimits {
  /** For what stays in memory. */
  maxBytes: number;
  /** For what goes to the spool. */
  maxFileBytes: number;
  maxDepth: number;
}

/** What a part says of itself. */
export interface PartInfo {
  filename?: string | undefined;
  encoding: string;
  mimeType: string;
}

const plainEncodings = new Set(['7bit', '8bit', 'binary']);

/** Reads the parts of one multipart body, each as its media type and the declared shape say. */
export class PartReader {
  readonly #shape: Shape;
  readonly #limits: PartLimits;
  readonly #spool: Spool;
  #bytes = 0;
  #fileBytes = 0;

  constructor(shape: Shape, limits: PartLimits, spool: Spool) {
    this.#shape = shape;
    this.#limits = limits;
    this.#spool = spool;
  }

  /**
   * A part without file name, which the parser has decoded: `undefined` where it could not. It puts
   * U+FFFD for bytes that are not of the part's charset, so that text with U+FFFD is refused.
   */
  readText(name: string | undefined, text: string | undefined, info: PartInfo): FormField {
    const known = checkPart(name, info);
    if (text === undefined || text.includes('\uFFFD'))
      throw malformed('A part is not valid UTF-8.');
    this.#bytes += Buffer.byteLength(text);
    if (this.#bytes > this.#limits.maxBytes) throw new ApiError('payload_too_large');
    if (this.#shapeOf(known)?.binary === true) return { name: known, wanted: 'file' };
    return this.#readValue(known, text, info);
  }

  /**
   * A part with a file name or of bytes: spooled where the shape declares bytes or nothing, read as
   * text or JSON where it declares those, dropped where it knows no such part.
   */
  async readFile(name: string | undefined, file: Readable, info: PartInfo): Promise<FormField> {
    // It may break before anything reads it; whoever reads it then still gets the error.
    file.on('error', () => undefined);
    const known = checkPart(name, info);
    const shape = this.#shapeOf(known);
    if (!shape) {
      file.resume();
      return { name: known, text: '' };
    }
    if (shape.binary !== true && (isJson(info.mimeType) || !saysNothing(shape))) {
      const bytes = Buffer.concat(await Array.fromAsync(this.#inMemory(file)));
      return this.#readValue(known, decodeText(bytes), info);
    }
    const written = await this.#spool.write(this.#onDisk(file));
    const filename = sanitizeFilename(info.filename ?? '');
    const value = new UploadedFile({ ...written, filename, mediaType: info.mimeType });
    return { name: known, value };
  }

  #readValue(name: string, text: string, { mimeType }: PartInfo): FormField {
    if (isJson(mimeType)) return { name, value: parseJsonText(text, this.#limits.maxDepth) };
    assertStorable(text);
    return { name, text };
  }

  async *#inMemory(file: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      this.#bytes += chunk.length;
      if (this.#bytes > this.#limits.maxBytes) throw new ApiError('payload_too_large');
      yield chunk;
    }
  }

  async *#onDisk(file: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      this.#fileBytes += chunk.length;
      if (this.#fileBytes > this.#limits.maxFileBytes) throw new ApiError('payload_too_large');
      yield chunk;
    }
  }

  /** The shape of one part of a name: of an item where the property is an array. */
  #shapeOf(name: string): Shape | undefined {
    const { properties = {}, additional } = this.#shape;
    const shape = Object.hasOwn(properties, name) ? properties[name] : additional;
    return shape?.items ?? shape;
  }
}

function checkPart(name: string | undefined, { encoding }: PartInfo): string {
  if (name === undefined) throw malformed('A part has no name.');
  if (name.includes('\uFFFD')) throw malformed('The name of a part is not valid UTF-8.');
  if (!plainEncodings.has(encoding)) throw malformed('A part has a Content-Transfer-Encoding.');
  assertStorable(name);
  return name;
}

function saysNothing({ types, items, properties }: Shape): boolean {
  return types.length === 0 && !items && !properties;
}

function malformed(message: string): ApiError {
  return new ApiError('bad_request', { public: message });
}
