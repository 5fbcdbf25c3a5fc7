/**
 * The voice that texts of a workspace are written in. It is one document, read and replaced as a whole;
 * what it says goes into every prompt as data.
 */
export { personaOf, unknownPersona, type Persona, type PersonaTraits } from './personas.ts';
