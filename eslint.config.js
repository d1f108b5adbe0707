import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import noAnswerCondition from './tools/eslint/no-answer-condition.js';

const PRODUCT = ['client', 'server', 'cli', 'cdk-plugin', 'api', 'workspace', 'core', 'rules'].map(
  (folder) => `${folder}/**/*.ts`,
);

const CDK = JSON.parse(readFileSync(new URL('tsconfig.cdk.json', import.meta.url), 'utf8')).include.map(
  (path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`),
);

/** Types whose `toString` is made to be read. */
const TELLS_ITSELF = ['URL', 'URLSearchParams', 'Error', 'Value'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.vscode-host/',
      '.vscode-test/',
      'out/',
      'examples/',
      'bench/node_modules/',
      'test/vscode/stub/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { parapet: { rules: { 'no-answer-condition': noAnswerCondition } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'parapet/no-answer-condition': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { paths: ['fs', 'path', 'url', 'os'].map(withPrefix) }],
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
      '@typescript-eslint/no-useless-constructor': 'error',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/prefer-for-of': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowArray: true, allow: TELLS_ITSELF },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An enum of a package that is declared `const` and shipped as numbers.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A function that an interface declares as asynchronous may be done at once.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // What uses the library of the CDK has types of its own: loading them takes longer than all others.
    files: CDK,
    languageOptions: { parserOptions: { projectService: false, project: './tsconfig.cdk.json' } },
  },
  {
    files: PRODUCT,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['rules/*/*.ts'],
    ignores: ['rules/shared/**', 'rules/frameworks/**'],
    rules: { 'max-lines': ['error', { max: 60 }] },
  },
  { files: ['core/**/*.ts', 'rules/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['**/tables/**', 'rules/index.ts', 'rules/frameworks/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // Mocha's `it` and a JSON that a test parses need neither.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);

function withPrefix(name) {
  return { name, message: `Import node:${name}.` };
}
