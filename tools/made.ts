/** What `build` makes of the rules, in a bundle of its own. */
export { rulePages } from './pages.ts';
export { projectSchema } from './settings-files.ts';
