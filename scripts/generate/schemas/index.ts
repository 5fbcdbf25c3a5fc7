/**
 * What the generators of validators and of serializers both need to know of a document's schemas:
 * where references lead, which schemas an operation declares, which types and properties a schema
 * allows, and names that stay the same whatever is inserted beside them.
 */
export { identifier, nameOf, shortHash } from './identifier.ts';
export { listEvents, listOperations } from './operations.ts';
export type { DeclaredBody, DeclaredParameter } from './operations.ts';
export { readDiscriminator } from './discriminator.ts';
export { inDocumentOrder, lastName, locate, referenceOf, step } from './pointer.ts';
export type { Located } from './pointer.ts';
export { conjuncts, isMarked, jsonTypes, propertyDeclarations, typesOf } from './types.ts';
export type { JsonType } from './types.ts';
export { createPlaces } from './places.ts';
export { isEndless } from './endless.ts';
