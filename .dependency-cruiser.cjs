/** Which folder may import which; `test/architecture.test.ts` and `npm run architecture` hold it. */

/** A folder's modules may depend on those that match, and on packages; on no other file of the project. */
function only(name, from, to, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from },
    to: { path: OURS, pathNot: to },
  };
}

const OURS = '^(client|server|cli|plugin|workspace|core|rules|test|tools|bench)/';

/** A package for some folders alone. */
function reserved(name, dependency, folders, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { pathNot: folders },
    to: dependency,
  };
}

module.exports = {
  forbidden: [
    only(
      'client',
      '^client/',
      ['^client/', '^core/languages/cloudformation/sniff\\.ts$'],
      'The client knows the server by protocol only.',
    ),
    only('server', '^server/', ['^(server|workspace|core|rules)/']),
    only('cli', '^cli/', ['^(cli|workspace|core|rules)/']),
    only('plugin', '^plugin/', ['^(plugin|workspace|core|rules)/']),
    only(
      'workspace',
      '^workspace/',
      ['^(workspace|core|rules)/'],
      'What the server and the command share and what touches the disk.',
    ),
    only(
      'rules',
      '^rules/([^/]+)/',
      ['^core/model/', '^rules/shared/', '^rules/$1/'],
      'A rule speaks the vocabulary of the model and nothing else.',
    ),
    only('rule-index', '^rules/[^/]+\\.ts$', ['^core/model/', '^rules/']),
    only('engine', '^core/engine/', ['^core/(engine|languages|model|text|syntax)/']),
    only('languages', '^core/languages/', ['^core/(languages|syntax|model|text)/']),
    only('model', '^core/model/', ['^core/(model|text)/']),
    only('syntax', '^core/syntax/', ['^core/(syntax|text)/']),
    only('text', '^core/text/', ['^core/text/']),
    {
      name: 'languages-apart',
      comment: 'No language knows another.',
      severity: 'error',
      from: { path: '^core/languages/([^/]+)/' },
      to: { path: '^core/languages/[^/]+/', pathNot: '^core/languages/$1/' },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^(client|server|cli|plugin|workspace|core|rules)/' },
      to: { path: '^(test|tools|bench)/' },
    },
    reserved('vscode', { path: '^vscode$|^@types/vscode|node_modules/@types/vscode/' }, [
      '^client/',
      '^test/vscode/',
    ]),
    reserved('languageserver', { path: 'node_modules/vscode-languageserver' }, [
      '^server/',
      '^test/',
      'node_modules',
    ]),
    reserved('languageclient', { path: 'node_modules/vscode-languageclient' }, ['^client/', 'node_modules']),
    reserved(
      'node',
      { dependencyTypes: ['core'] },
      ['^(server|cli|plugin|workspace|client|tools|test|bench)/', 'node_modules'],
      'The analysis is pure: it runs wherever the text is.',
    ),
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
    {
      name: 'cycle',
      comment:
        'Imports of types alone may form a circle, as the model has it; those of values may not, but in the readers of a grammar that is recursive itself.',
      severity: 'error',
      from: { pathNot: '^(core/(syntax/hcl|languages/terraform|languages/cdk)|tools/cdk)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|examples|\\.vscode-host)/|/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
};
