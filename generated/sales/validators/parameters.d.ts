// Made from the contract by `npm run generate`. DO NOT EDIT.
import type { Validator } from '../../../src/engine/definition.ts';

export declare const validators: Readonly<Record<string, Validator>>;
