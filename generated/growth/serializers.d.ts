// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { Serializer } from '../../src/engine/definition.ts';

export declare const serializers: Readonly<Record<string, Serializer>>;
