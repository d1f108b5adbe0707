import { ESLintUtils } from '@typescript-eslint/utils';

/**
 * Forbids an `Answer` where a boolean is tested: every answer is an object, and so "unknown" and "no" would
 * count as true. Ask for its `truth`, or combine answers with `all`, `any` and `not`.
 */
export default ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    schema: [],
    messages: { condition: 'An answer is no boolean: test its `truth`, or combine it with all, any or not.' },
  },
  defaultOptions: [],
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const test = (node) => {
      const type = services.getTypeAtLocation(node);
      if (membersOf(type).some(isAnswer)) context.report({ node, messageId: 'condition' });
    };
    return {
      IfStatement: (node) => test(node.test),
      WhileStatement: (node) => test(node.test),
      DoWhileStatement: (node) => test(node.test),
      ForStatement: (node) => node.test && test(node.test),
      ConditionalExpression: (node) => test(node.test),
      'UnaryExpression[operator="!"]': (node) => test(node.argument),
      'LogicalExpression[operator=/^(&&|\\|\\|)$/]': (node) => test(node.left),
    };
  },
});

function membersOf(type) {
  return type.isUnion() ? type.types : [type];
}

function isAnswer(type) {
  return (type.aliasSymbol ?? type.getSymbol())?.name === 'Answer';
}
