/** What stacks say beside their constructs and what changes none of them, in both languages. */

/** Statements of a constructor; what stands outside of the class, and members of it. */
export interface Ordinary {
  readonly title: string;
  readonly body: string;
  readonly outside?: string;
  readonly member?: string;
}

type Row = readonly [title: string, body: string, outside?: string, member?: string];

const asked = (rows: readonly Row[]): readonly Ordinary[] =>
  rows.map(([title, body, outside = '', member = '']) => ({ title, body, outside, member }));

export const TYPESCRIPT = asked([
  ['context', "const env = this.node.tryGetContext('env') ?? 'dev';"],
  [
    'context that must be there',
    "const settings = this.node.getContext('settings'); console.log(settings.name);",
  ],
  ['tags', "Tags.of(this).add('a', 'b'); Tags.of(queue).add('x', 'y');"],
  ["tags by the module's name", "cdk.Tags.of(queue).remove('x');"],
  ['tags in a loop', "for (const [key, value] of Object.entries({ a: 'b' })) Tags.of(this).add(key, value);"],
  [
    'tags of what is given',
    'props?.tags && Object.keys(props.tags).forEach((key) => Tags.of(this).add(key, props.tags[key]));',
  ],
  ['an output', "new CfnOutput(this, 'Out', { value: queue.queueArn, exportName: 'queue' });"],
  ['an aspect that is a tag', "Aspects.of(queue).add(new Tag('k', 'v'));"],
  [
    'a suppression of cdk-nag',
    "NagSuppressions.addResourceSuppressions(queue, [{ id: 'x', reason: 'y' }], true);",
  ],
  [
    'suppressions of several',
    "NagSuppressions.addResourceSuppressions([queue, files], [{ id: 'x', reason: 'y' }]);",
  ],
  [
    'checks of cdk-nag',
    'NagSuppressions.addStackSuppressions(this, []); Aspects.of(this).add(new AwsSolutionsChecks());',
  ],
  ['dependencies', 'queue.node.addDependency(vpc); files.node.addDependency(group, queue);'],
  [
    'outputs for subnets',
    "vpc.publicSubnets.forEach((subnet, i) => { new CfnOutput(this, 'S' + i, { value: subnet.subnetId }); });",
  ],
  [
    'a loop over subnets',
    "for (const subnet of vpc.privateSubnets) { console.log(subnet.subnetId); Tags.of(subnet).add('k', 'v'); }",
  ],
  ['ids of subnets', "const ids = vpc.isolatedSubnets.map((subnet) => subnet.subnetId).join(',');"],
  [
    'a function that logs an attribute',
    "log('made', queue.queueName);",
    'function log(a: string, b: string) { console.log(a, b); }',
  ],
  [
    'a function that logs a construct',
    'log(queue);',
    'function log(made: sqs.Queue) { console.log(made.queueArn, made.node.path); }',
  ],
  [
    'a function that tags a construct',
    'mark(queue);',
    "function mark(made: sqs.Queue) { cdk.Tags.of(made).add('a', 'b'); }",
  ],
  [
    'a method that logs a construct',
    'this.report(queue);',
    '',
    'private report(made: sqs.Queue): void { console.log(made.queueArn); }',
  ],
  ['an attempt', "try { fs.readFileSync('x'); } catch (error) { console.error(error); }"],
  ['the environment', "const stage = process.env.STAGE || 'dev'; if (stage === 'prod') console.log('prod');"],
  ['a demand on the environment', "if (!process.env.ACCOUNT) throw new Error('no account');"],
  [
    'a class of constants',
    'const name = Settings.NAME; const days = Settings.days();',
    "class Settings { static readonly NAME = 'x'; static days() { return 7; } }",
  ],
  [
    'something under a condition',
    "if (props?.parameter) new ssm.StringParameter(this, 'P', { stringValue: queue.queueArn });",
  ],
  [
    'taking apart',
    'const { account, region } = this; const { vpcId } = vpc; const [first, ...rest] = vpc.publicSubnets;',
  ],
  ['a function that runs at once', "(async () => { await Promise.resolve(1); console.log('x'); })();"],
  [
    'an enumeration',
    'const stage = Stage.PROD; if (stage === Stage.PROD) console.log(1);',
    "enum Stage { PROD = 'prod', DEV = 'dev' }",
  ],
  ['merging', 'const merged = Object.assign({}, { a: 1 }, props); const copy = { ...merged };'],
  [
    'mapping and filtering',
    "['a', 'b'].map((name) => name + '1').filter(Boolean).forEach((name) => console.log(name));",
  ],
  ['annotations', "Annotations.of(queue).addWarning('x'); Annotations.of(this).acknowledgeWarning('a');"],
  ['metadata', "queue.node.addMetadata('x', 1); this.templateOptions.description = 'x';"],
  ['metadata of the template', '(queue.node.defaultChild as sqs.CfnQueue).cfnOptions.metadata = { a: 1 };'],
  [
    'metadata for other tools',
    "(queue.node.defaultChild as sqs.CfnQueue).addMetadata('cfn_nag', { rules_to_suppress: [] });",
  ],
  ['a validation', 'this.node.addValidation({ validate: () => [] });'],
  ['an export', 'this.exportValue(queue.queueArn);'],
  ['removal policies', 'queue.applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);'],
  ['a search', "const found = this.node.tryFindChild('Queue'); if (found) console.log(found.node.id);"],
  ['a count of children', 'console.log(this.node.children.length, this.node.findAll().length);'],
  ['a logical id', "(queue.node.defaultChild as sqs.CfnQueue).overrideLogicalId('Q1');"],
  ['counting', 'let count = 0; for (const subnet of vpc.publicSubnets) count++; while (count > 0) count--;'],
  ['a switch', "switch (process.env.X) { case 'a': console.log(1); break; default: break; }"],
  ['a list that grows', 'const arns: string[] = []; arns.push(queue.queueArn);'],
  ['constructs in an object', 'const all = { queue, files }; console.log(all.queue.queueArn);'],
  ['tags for a list of constructs', "[queue, files].forEach((made) => Tags.of(made).add('a', 'b'));"],
  ['tags for constructs in a loop', "for (const made of [queue, files, group]) Tags.of(made).add('k', 'v');"],
  [
    'something looked up',
    "const found = ec2.Vpc.fromLookup(this, 'V', { isDefault: true }); found.publicSubnets.forEach((each) => console.log(each));",
  ],
  [
    'a text in JSON',
    'const text = JSON.stringify({ q: queue.queueArn }); const later = this.toJsonString({ q: queue.queueArn });',
  ],
  [
    'intrinsic functions',
    "const text = cdk.Fn.join('-', ['a', queue.queueName]); cdk.Lazy.string({ produce: () => queue.queueName });",
  ],
  ['questions about types', 'console.log(queue instanceof sqs.Queue, Construct.isConstruct(queue));'],
  [
    'a condition of the template',
    "new cdk.CfnCondition(this, 'C', { expression: cdk.Fn.conditionEquals(cdk.Aws.REGION, 'x') });",
  ],
  [
    'a logger of a package',
    "debug('made %s', queue.queueArn);",
    "import createDebug from 'debug'; const debug = createDebug('x');",
  ],
  [
    'an assertion',
    'assert(queue.queueArn !== undefined); assert.ok(vpc);',
    "import assert from 'node:assert';",
  ],
  ['optional members', 'queue?.node?.addDependency?.(vpc);'],
]);

export const PYTHON = asked([
  ['context', 'stage = self.node.try_get_context("stage") or "dev"'],
  ['tags', 'Tags.of(self).add("a", "b")\nTags.of(queue).add("x", "y")'],
  ['tags in a loop', 'for key, value in {"a": "b"}.items():\n    Tags.of(self).add(key, value)'],
  ['an output', 'CfnOutput(self, "Out", value=queue.queue_arn)'],
  ['an aspect that is a tag', 'cdk.Aspects.of(self).add(cdk.Tag("k", "v"))'],
  [
    'a suppression of cdk-nag',
    'NagSuppressions.add_resource_suppressions(construct=queue, suppressions=[], apply_to_children=True)',
  ],
  [
    'suppressions of several',
    'NagSuppressions.add_resource_suppressions([queue, files], [{"id": "x", "reason": "y"}])',
  ],
  ['a dependency', 'queue.node.add_dependency(vpc)'],
  [
    'a loop over subnets',
    'for i, subnet in enumerate(vpc.public_subnets):\n    CfnOutput(self, f"S{i}", value=subnet.subnet_id)',
  ],
  ['a comprehension', 'ids = ",".join([subnet.subnet_id for subnet in vpc.private_subnets])'],
  [
    'a function that logs a construct',
    'log(queue)',
    'def log(made):\n    print(f"{made.queue_arn} {made.node.id}")\n',
  ],
  ['a function that tags a construct', 'mark(queue)', 'def mark(made):\n    Tags.of(made).add("a", "b")\n'],
  [
    'a method that logs a construct',
    'self._report(queue)',
    '',
    'def _report(self, made):\n        print(made.queue_arn)',
  ],
  ['a logger', 'logger.info("made %s", queue.queue_arn)', 'logger = logging.getLogger(__name__)\n'],
  [
    'an attempt',
    'try:\n    with open("x") as file:\n        data = json.load(file)\nexcept FileNotFoundError as error:\n    print(error)',
  ],
  ['the environment', 'if os.environ.get("STAGE", "dev") == "prod":\n    print("prod")'],
  ['a demand on the environment', 'if "ACCOUNT" not in os.environ:\n    raise ValueError("no account")'],
  ['a class of constants', 'name = Settings.NAME', 'class Settings:\n    NAME = "x"\n'],
  ['what is given', 'if kwargs.get("alarm"):\n    print("x")'],
  ['taking apart', 'account, region = self.account, self.region\nfirst, *rest = vpc.public_subnets'],
  ['a function in place', 'double = lambda x: x + x\nboth = list(map(double, [1, 2]))'],
  [
    'an enumeration',
    'if Stage.PROD is Stage.DEV:\n    print(1)',
    'from enum import Enum\nclass Stage(Enum):\n    PROD = "prod"\n    DEV = "dev"\n',
  ],
  [
    'a dictionary that grows',
    'found = {}\nfound.update({"a": 1})\nfound["b"] = queue.queue_arn\ndel found["a"]',
  ],
  ['annotations', 'Annotations.of(queue).add_info("x")'],
  ['a removal policy', 'queue.apply_removal_policy(cdk.RemovalPolicy.DESTROY)'],
  ['a search', 'found = self.node.try_find_child("Queue")\nif found:\n    print(found.node.id)'],
  ['a logical id', 'queue.node.default_child.override_logical_id("Q1")'],
  ['metadata of the template', 'queue.node.default_child.cfn_options.metadata = {"a": 1}'],
  ['metadata for other tools', 'queue.node.default_child.add_metadata("cfn_nag", {"rules_to_suppress": []})'],
  ['assertions', 'assert queue is not None\nassert isinstance(vpc, ec2.Vpc)'],
  ['an assignment in a condition', 'if (count := len(vpc.public_subnets)) > 1:\n    print(count)'],
  ['tags for a list of constructs', 'for made in [queue, files, group]:\n    Tags.of(made).add("k", "v")'],
  [
    'constructs in a dictionary',
    'for key, made in {"q": queue, "f": files}.items():\n    Tags.of(made).add("k", key)',
  ],
  ['counting', 'count = 0\nwhile count < 3:\n    count += 1'],
  [
    'a text in JSON',
    'text = json.dumps({"q": queue.queue_arn})\nlater = self.to_json_string({"q": queue.queue_arn})',
  ],
  [
    'something looked up',
    'found = ec2.Vpc.from_lookup(self, "V", is_default=True)\nfor subnet in found.public_subnets:\n    print(subnet)',
  ],
  ['an export', 'self.export_value(queue.queue_arn)'],
  ['questions about members', 'arn = getattr(queue, "queue_arn", None)\nhasattr(vpc, "x")'],
  [
    'a file',
    'from pathlib import Path\npath = Path(__file__).parent / "x"\ntext = path.read_text() if path.exists() else ""',
  ],
  ['a match', 'match os.environ.get("X"):\n    case "a":\n        print(1)\n    case _:\n        pass'],
  ['a function within', 'def inner(name: str) -> str:\n    return name + "x"\nwhole = inner("a")'],
]);

/** What `harden(queue)` may do, so that nothing is known of the queue. */
export const CHANGING_TYPESCRIPT = asked([
  [
    'sets a property',
    'harden(queue);',
    'function harden(made: sqs.Queue) { (made.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }',
  ],
  [
    'has another name for it',
    'harden(queue);',
    'function harden(made: sqs.Queue) { const other = made; (other.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }',
  ],
  [
    'hands it on',
    'harden(queue);',
    'function harden(made: sqs.Queue) { console.log(made.queueArn); more(made); } function more(made: sqs.Queue) { (made.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }',
  ],
  [
    'keeps it',
    'harden(queue);',
    'const kept: sqs.Queue[] = []; function harden(made: sqs.Queue) { kept.push(made); }',
  ],
  [
    'goes through its children',
    'harden(queue);',
    'function harden(made: sqs.Queue) { made.node.children.forEach((child) => { (child as sqs.CfnQueue).sqsManagedSseEnabled = true; }); }',
  ],
  [
    'has it by another parameter',
    'harden(queue);',
    'function harden(made: sqs.Queue, other = made) { (other.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }',
  ],
  [
    'has it by all that it is given',
    'harden(queue);',
    'function harden(made: sqs.Queue) { console.log(made.queueArn); (arguments[0].node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }',
  ],
  [
    'takes it apart',
    'harden(queue);',
    'function harden(made: sqs.Queue) { const { node } = made; (node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }',
  ],
  [
    'does it in a function within',
    'harden(queue);',
    'function harden(made: sqs.Queue) { const work = () => { (made.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }; work(); }',
  ],
  [
    'is given another body later',
    'harden(queue);',
    'let harden = (made: sqs.Queue) => { console.log(made.queueArn); }; harden = (made) => { (made.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; };',
  ],
]);

export const CHANGING_PYTHON = asked([
  [
    'sets a property',
    'harden(queue)',
    'def harden(made):\n    made.node.default_child.sqs_managed_sse_enabled = True\n',
  ],
  [
    'hands it on',
    'harden(queue)',
    'def harden(made):\n    print(made.queue_arn)\n    more(made)\ndef more(made):\n    made.node.default_child.sqs_managed_sse_enabled = True\n',
  ],
  [
    'sets an attribute by name',
    'harden(queue)',
    'def harden(made):\n    setattr(made.node.default_child, "sqs_managed_sse_enabled", True)\n',
  ],
  ['keeps it', 'harden(queue)', 'KEPT = []\ndef harden(made):\n    KEPT.append(made)\n'],
  [
    'falls back to it',
    'harden(queue)',
    'def harden(made, other=None):\n    other = other or made\n    other.node.default_child.sqs_managed_sse_enabled = True\n',
  ],
  ['is decorated', 'harden(queue)', '@hardening\ndef harden(made):\n    print(made.queue_arn)\n'],
  [
    'is defined again',
    'harden(queue)',
    'def harden(made):\n    print(made.queue_arn)\nfrom helpers import harden\n',
  ],
  [
    'has it among all names',
    'harden(queue)',
    'def harden(made):\n    locals()["made"].node.default_child.sqs_managed_sse_enabled = True\n',
  ],
  [
    'takes all that it is given',
    'harden(queue)',
    'def harden(*all):\n    for made in all:\n        made.node.default_child.sqs_managed_sse_enabled = True\n',
  ],
]);
