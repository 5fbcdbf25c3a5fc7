/** Redocly's command with a deep stack: it follows references by recursion. */
import { findProgram } from '../../check/find-program.ts';
import { runDeep } from '../deep-stack.ts';

await runDeep(findProgram('@redocly/cli', 'redocly'), process.argv.slice(2));
