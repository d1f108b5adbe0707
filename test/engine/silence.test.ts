import assert from 'node:assert/strict';
import { selectRules } from '../../core/engine/rule-set.ts';
import { factsOf, type Facts } from '../../core/engine/facts.ts';
import { judgeWorkspace, Neighbourhood } from '../../core/engine/workspace.ts';
import {
  defineRule,
  no,
  unknown,
  workspaceRule,
  yes,
  type AnyRule,
  type Resource,
  type WorkspaceRule,
} from '../../core/model/index.ts';
import { declares } from '../../rules/shared/workspace.ts';
import { analyseModule, memory, type ModuleAnalysis, type TemplateAnalysis } from '../units.ts';
import { terraform } from '../../core/languages/terraform/language.ts';
import { analysed, analysedModule, contextWith, foundIds } from './analysed.ts';

/** A type that CloudFormation has and of which Terraform's tables know nothing. */
const ROBOT = 'AWS::RoboMaker::RobotApplication';

const INFO = { title: 'A robot reads it', severity: 'low', controls: [] } as const;

const named = defineRule({
  ...INFO,
  id: 'made-up-related',
  on: 'AWS::ECR::Repository',
  holds: (resource: Resource) => resource.related(ROBOT, 'Environment').some(() => yes),
  message: () => 'No robot reads it.',
});
const beside = defineRule({
  ...INFO,
  id: 'made-up-siblings',
  on: 'AWS::ECR::Repository',
  holds: (resource: Resource) => resource.siblings(ROBOT).some(() => yes),
  message: () => 'No robot is beside it.',
});
const across = defineRule({
  ...INFO,
  id: 'made-up-across',
  on: 'AWS::ECR::Repository',
  holds: (resource: Resource) =>
    resource.related(ROBOT, 'Environment', { scope: 'workspace' }).some(() => yes),
  message: () => 'No robot reads it, in any template.',
});
const audit = workspaceRule({
  ...INFO,
  id: 'made-up-workspace',
  holds: (workspace) => workspace.some('AWS::SQS::Queue', 'QueueName', 'audit'),
  message: () => 'No queue takes what is audited.',
});

const REPOSITORY = 'Resources:\n  Images:\n    Type: AWS::ECR::Repository\n';
const MODULE = 'resource "aws_ecr_repository" "images" {\n  name = "images"\n}\n';
const AWSCC = 'resource "awscc_ecr_repository" "images" {\n}\n';

function ofTemplate(text: string, ...rules: readonly AnyRule[]): readonly string[] {
  return foundIds(analysed(text, contextWith(rules)));
}

/** The rules that find something in a module, and how many have to leave a resource open. */
function ofModule(text: string, ...rules: readonly AnyRule[]) {
  const { findings, result } = analysedModule(text, contextWith(rules));
  return { found: findings.map(({ ruleId }) => ruleId), open: result.outcomes.notEvaluated };
}

describe('what a language cannot say', () => {
  for (const rule of [named, beside]) {
    it(`leaves ${rule.id} open in Terraform, and not in CloudFormation`, () => {
      assert.deepEqual(ofTemplate(REPOSITORY, rule), [rule.id]);
      assert.deepEqual(ofModule(MODULE, rule), { found: [], open: 1 });
    });

    it(`may be any resource that no table lists: ${rule.id}`, () => {
      const robot = 'resource "aws_robomaker_robot_application" "robot" {\n}\n';
      assert.deepEqual(ofModule(MODULE + robot, rule), { found: [], open: 1 });
    });
  }

  it('is said where a table lists the type, or where the provider is known to have no such resource', () => {
    const asks = (type: string) => ({
      ...beside,
      holds: (resource: Resource) => resource.siblings(type).some(() => yes),
    });
    for (const type of ['AWS::SQS::Queue', 'AWS::SecretsManager::SecretTargetAttachment'])
      assert.deepEqual(ofModule(MODULE, asks(type)), { found: [beside.id], open: 0 }, type);
  });

  it('is what the specification has where a module has resources of awscc alone', () => {
    const asks = {
      ...beside,
      holds: (resource: Resource) => resource.siblings('AWS::IoTTwinMaker::Scene').some(() => yes),
    };
    assert.deepEqual(ofModule(AWSCC, asks), { found: [beside.id], open: 0 });
    assert.deepEqual(ofModule(AWSCC + MODULE.replace('images', 'more'), asks), { found: [], open: 2 });
  });

  it('is noticed with the keystroke that brings another provider along', () => {
    const asks = {
      ...beside,
      holds: (resource: Resource) => resource.siblings('AWS::IoTTwinMaker::Scene').some(() => yes),
    };
    const context = contextWith([asks]);
    const language = terraform(memory({ 'main.tf': AWSCC }));
    const read = (text: string, previous?: ReturnType<typeof analyseModule>) =>
      analyseModule({}, context, previous, language.withTexts(new Map([['main.tf', text]])));
    const before = read(AWSCC);
    assert.equal(before?.findings.length, 1);
    assert.equal(read(`${AWSCC}\nresource "aws_iam_thing" "one" {\n}\n`, before)?.findings.length, 0);
  });

  it('may stand in a neighbour that is known to have one, and in no other', () => {
    const facts = (text: string): Facts => factsOf(analysed(text, contextWith([across])));
    const among = (...others: readonly Facts[]): readonly string[] => {
      const neighbours = new Neighbourhood(others).around(undefined, {});
      const context = { ...contextWith([across]), neighbours };
      return foundIds(analysed(REPOSITORY, { ...context, rules: { ...context.rules, strict: false } }));
    };
    assert.deepEqual(among(), [across.id]);
    assert.deepEqual(among(facts(REPOSITORY)), [across.id]);
    assert.deepEqual(among(factsOf(analysedModule(MODULE, contextWith([across])))), [across.id]);
    assert.deepEqual(among(facts(`Resources:\n  Robot:\n    Type: ${ROBOT}\n`)), []);
  });
});

describe('what is kept of a template for the rules on the workspace', () => {
  const queue = (name: string): string =>
    `Conditions:\n  IsLive: !Equals [!Ref Env, live]\nParameters:\n  Env:\n    Type: String\nResources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: ${name}\n`;

  /** What a rule makes of a workspace of one template, of which the facts were drawn for other rules. */
  function judgedWith(rule: WorkspaceRule, text: string, drawnFor: readonly AnyRule[] = [rule]) {
    const outcomes: string[] = [];
    const facts = factsOf(analysed(text, contextWith(drawnFor)));
    const rules = selectRules([rule], { profile: 'all' });
    const found = judgeWorkspace([facts], rules, true, (_id, outcome) => outcomes.push(outcome));
    return { outcomes, found: found.map(({ ruleId }) => ruleId) };
  }

  it('follows from the rules that are given', () => {
    assert.deepEqual(judgedWith(audit, queue('audit')), { outcomes: ['passed'], found: [] });
    assert.deepEqual(judgedWith(audit, queue('orders')), { outcomes: ['failed'], found: [audit.id] });
    assert.deepEqual(judgedWith(audit, REPOSITORY), { outcomes: ['failed'], found: [audit.id] });
  });

  it('follows from rules that are turned off too: they may be turned on while the facts stay', () => {
    const facts = factsOf(
      analysed(queue('orders'), {
        ...contextWith(),
        rules: selectRules([audit], { severities: { [audit.id]: 'off' } }),
      }),
    );
    assert.equal(judgeWorkspace([facts], selectRules([audit]), true).length, 1);
  });

  it('is not guessed where nothing was kept', () => {
    for (const name of ['audit', 'orders'])
      assert.deepEqual(judgedWith(audit, queue(name), [named]), { outcomes: ['notEvaluated'], found: [] });
  });

  it('is not guessed where a rule asks for more than it could be seen to ask', () => {
    const sly: WorkspaceRule = {
      ...audit,
      holds: (workspace) =>
        workspace.count('AWS::SQS::Queue') === 2
          ? workspace.some('AWS::SQS::Queue', 'KmsMasterKeyId', 'x')
          : unknown,
    };
    const two = `${queue('a')}  Other:\n    Type: AWS::SQS::Queue\n`;
    assert.deepEqual(judgedWith(sly, two), { outcomes: ['notEvaluated'], found: [] });
  });

  it('is not guessed where the deployment decides it', () => {
    const name = '!If [IsLive, orders, audit]';
    assert.deepEqual(judgedWith(audit, queue(name)), { outcomes: ['notEvaluated'], found: [] });
  });

  it('is what a deployment makes: all that is certain, nothing that is not there', () => {
    const declared = workspaceRule({
      ...INFO,
      id: 'made-up-declared',
      holds: (workspace) => declares(workspace, 'AWS::SQS::Queue'),
      message: () => 'No queue is here.',
    });
    const outcomesOf = (analysis: TemplateAnalysis | ModuleAnalysis): readonly string[] => {
      const outcomes: string[] = [];
      const judged = [declared, audit];
      judgeWorkspace([factsOf(analysis)], selectRules(judged, { profile: 'all' }), true, (_id, outcome) =>
        outcomes.push(outcome),
      );
      return outcomes;
    };
    const context = contextWith([declared, audit]);
    const template = (condition: string, name = 'audit'): readonly string[] =>
      outcomesOf(
        analysed(
          `Parameters:\n  Env:\n    Type: String\nConditions:\n  Is: ${condition}\nResources:\n  Repository:\n    Type: AWS::ECR::Repository\n  Queue:\n    Type: AWS::SQS::Queue\n    Condition: Is\n    Properties:\n      QueueName: ${name}\n`,
          context,
        ),
      );
    const module = (argument: string, name = '"audit"'): readonly string[] =>
      outcomesOf(
        analysedModule(
          `provider "aws" {}\nvariable "live" {\n  type = bool\n}\nvariable "names" {\n  type = set(string)\n}\nresource "aws_ecr_repository" "r" {\n  name = "r"\n}\nresource "aws_sqs_queue" "q" {\n  ${argument}\n  name = ${name}\n}\n`,
          context,
        ),
      );
    const [YES, NO] = [
      ['passed', 'passed'],
      ['failed', 'failed'],
    ];
    const MAYBE = ['notEvaluated', 'notEvaluated'];
    assert.deepEqual(template('!Equals [a, a]'), YES);
    assert.deepEqual(template('!Equals [a, b]'), NO);
    assert.deepEqual(template('!Equals [!Ref Env, live]'), MAYBE);
    assert.deepEqual(template('!Equals [!Ref Env, live]', 'orders'), ['notEvaluated', 'failed']);
    assert.deepEqual(module('count = 2'), YES);
    assert.deepEqual(module('count = 0'), NO);
    assert.deepEqual(module('count = var.live ? 1 : 0'), MAYBE);
    assert.deepEqual(module('count = length(var.names)'), MAYBE);
    assert.deepEqual(module('count = var.live ? 1 : 0', '"orders"'), ['notEvaluated', 'failed']);
    assert.deepEqual(module('for_each = toset([])'), NO);
    assert.deepEqual(module('for_each = toset(["audit"])', 'each.key'), YES);
    assert.deepEqual(module('for_each = var.names'), MAYBE);
  });

  it('is not guessed in a module that may declare what no table lists', () => {
    const robots = workspaceRule({
      ...INFO,
      id: 'made-up-count',
      holds: (workspace) => {
        const count = workspace.count(ROBOT);
        return count === undefined ? unknown : count > 0 ? yes : no;
      },
      message: () => 'No robot is here.',
    });
    const found = (...facts: readonly Facts[]): number =>
      judgeWorkspace(facts, selectRules([robots]), true).length;
    const template = factsOf(analysed(REPOSITORY, contextWith([robots])));
    assert.equal(found(template), 1);
    assert.equal(found(template, factsOf(analysedModule(MODULE, contextWith([robots])))), 0);
  });

  it('shows a baseline by the types that the rules name for it', () => {
    const rule: WorkspaceRule = { ...audit, baseline: 'AWS::ECR::Repository' };
    const facts = factsOf(analysed(REPOSITORY, contextWith([rule])));
    assert.equal(judgeWorkspace([facts], selectRules([rule])).length, 1);
    assert.equal(judgeWorkspace([facts], selectRules([audit])).length, 0);
  });
});
