import assert from 'node:assert/strict';
import { parser } from '@lezer/python';
import ts from 'typescript';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';
import { analyseCdk } from '../../units.ts';

const CONTEXT = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-01-01',
  surroundings: { typescript: () => ts, python: () => parser, flags: () => new Map<string, boolean>() },
  onError: (_id: string, error: unknown) => {
    throw error;
  },
};

const HEAD = `import json
import aws_cdk as cdk
from aws_cdk import Aspects, Duration, SecretValue, Stack, Tags, aws_ec2 as ec2, aws_efs as efs, aws_iam as iam, aws_lambda as _lambda
from aws_cdk import aws_ecs as ecs, aws_ecs_patterns as patterns, aws_elasticloadbalancingv2 as elbv2, aws_kms as kms, aws_rds as rds
from aws_cdk import aws_s3 as s3, aws_sqs as sqs
from constructs import Construct

`;

/** Statements of a stack's constructor, the rule that is asked, and whether it finds something. */
type Way = readonly [
  title: string,
  rule: string,
  outcome: 'found' | 'silent',
  body: string,
  outside?: string,
];

const FILES = 'efs-filesystem-encrypted';
const SSH = 'sg-no-ingress-ssh';
const QUEUE = 'sqs-queue-encrypted';
const OLD = 'lambda-runtime-supported';
const ADMIN = 'iam-policy-no-full-admin';
const GROUP = 'hosts = ec2.SecurityGroup(self, "Hosts", vpc=vpc)\n';
const RESIZE =
  'resize = _lambda.Function(self, "Resize", runtime=_lambda.Runtime.PYTHON_3_7, handler="a.b", code=_lambda.Code.from_asset("a"))\n';
const JOBS = 'jobs = sqs.Queue(self, "Jobs", encryption=sqs.QueueEncryption.UNENCRYPTED)\n';
const RULE = 'rules = [{"ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "cidrIp": "0.0.0.0/0"}]\n';
const RAW = 'ec2.CfnSecurityGroup(self, "Hosts", group_description="Hosts", security_group_ingress=rules)';

const WAYS: Readonly<Record<string, readonly Way[]>> = {
  'a value changed after its literal': [
    [
      'an entry under a name',
      FILES,
      'silent',
      'key = "encrypted"\ns = {"encrypted": False, key: True}\nefs.CfnFileSystem(self, "Files", **s)',
    ],
    [
      'several entries at once',
      FILES,
      'silent',
      's = {"encrypted": False}\ns["encrypted"], other = True, 1\nefs.CfnFileSystem(self, "Files", **s)',
    ],
    [
      'an entry set by its method',
      FILES,
      'silent',
      's = {"encrypted": False}\ns.__setitem__("encrypted", True)\nefs.CfnFileSystem(self, "Files", **s)',
    ],
    [
      'update with what is spread',
      FILES,
      'silent',
      'more = {"encrypted": True}\ns = {"encrypted": False}\ns.update(**more)\nefs.CfnFileSystem(self, "Files", **s)',
    ],
    [
      'what a function gives back',
      FILES,
      'found',
      's = settings()\nefs.CfnFileSystem(self, "Files", **s)',
      'def settings():\n    """What all have."""\n    return {"encrypted": False}\n',
    ],
    [
      'what a function gives back and somebody changes',
      FILES,
      'silent',
      's = settings()\ns["encrypted"] = True\nefs.CfnFileSystem(self, "Files", **s)',
      'def settings():\n    return {"encrypted": False}\n',
    ],
    [
      'an entry set',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nsettings["encrypted"] = True\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'an entry set to worse',
      FILES,
      'found',
      'settings = {"encrypted": True}\nsettings["encrypted"] = False\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'update',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nsettings.update(encrypted=True)\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'update with a dictionary',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nsettings.update({"encrypted": True})\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      '|=',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nsettings |= {"encrypted": True}\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      '|',
      FILES,
      'silent',
      'settings = {"encrypted": False} | {"encrypted": True}\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'del',
      FILES,
      'silent',
      'settings = {"encrypted": True, "x": 1}\ndel settings["x"]\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'setdefault',
      FILES,
      'silent',
      'settings = {}\nsettings.setdefault("encrypted", True)\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'an alias',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nother = settings\nother["encrypted"] = True\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'a comprehension',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nsettings = {key: True for key in settings}\nefs.CfnFileSystem(self, "Files", **settings)',
    ],
    [
      'dict with more',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nefs.CfnFileSystem(self, "Files", **dict(settings, encrypted=True))',
    ],
    [
      'two dictionaries',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nefs.CfnFileSystem(self, "Files", **{**settings, "encrypted": True})',
    ],
    [
      'a function of the file',
      FILES,
      'silent',
      'settings = {"encrypted": False}\nharden(settings)\nefs.CfnFileSystem(self, "Files", **settings)',
      'def harden(settings):\n    settings["encrypted"] = True\n',
    ],
    [
      'setattr on what is made',
      FILES,
      'silent',
      'files = efs.CfnFileSystem(self, "Files", encrypted=False)\nsetattr(files, "encrypted", True)',
    ],
    [
      'a list that is appended to',
      SSH,
      'found',
      `rules = []\nrules.append({"ipProtocol": "tcp", "fromPort": 22, "toPort": 22, "cidrIp": "0.0.0.0/0"})\n${RAW}`,
    ],
    [
      'a list with +=',
      SSH,
      'silent',
      `${RULE}rules += [{"ipProtocol": "tcp", "fromPort": 443, "toPort": 443, "cidrIp": "0.0.0.0/0"}]\nrules[0]["cidrIp"] = "10.0.0.0/8"\n${RAW}`,
    ],
    ['an item that is changed', SSH, 'silent', `${RULE}rules[0]["cidrIp"] = "10.0.0.0/8"\n${RAW}`],
    [
      'items that are changed in a loop',
      SSH,
      'silent',
      `${RULE}for rule in rules:\n    rule["cidrIp"] = "10.0.0.0/8"\n${RAW}`,
    ],
    [
      'items that are changed in a loop with numbers',
      SSH,
      'silent',
      `${RULE}for i, rule in enumerate(rules):\n    rule["cidrIp"] = "10.0.0.0/8"\n${RAW}`,
    ],
    ['a list that is cleared', SSH, 'silent', `${RULE}rules.clear()\n${RAW}`],
    ['a slice that is replaced', SSH, 'silent', `${RULE}rules[:] = []\n${RAW}`],
    ['a list that is unchanged', SSH, 'found', RULE + RAW],
  ],
  'an id by its name': [
    ['id and scope', FILES, 'found', 'efs.CfnFileSystem(scope=self, id="Files", encrypted=False)'],
    ['id ahead of scope', FILES, 'found', 'efs.CfnFileSystem(id="Files", scope=self, encrypted=False)'],
    ['id behind properties', FILES, 'found', 'efs.CfnFileSystem(self, encrypted=False, id="Files")'],
    [
      'id that is put together',
      FILES,
      'found',
      'efs.CfnFileSystem(self, id=f"{construct_id}-files", encrypted=False)',
    ],
    [
      'id in a dictionary',
      FILES,
      'silent',
      'more = {"id": "Files", "encrypted": True}\nefs.CfnFileSystem(self, **more)',
    ],
  ],
  'arguments of methods by name': [
    [
      'a listener by its id',
      'alb-http-to-https-redirect',
      'found',
      'front = elbv2.ApplicationLoadBalancer(self, "Front", vpc=vpc, internet_facing=True)\nfront.add_listener(id="Plain", port=80, default_action=elbv2.ListenerAction.forward(target_groups=[]))',
    ],
    [
      'peer and connection',
      SSH,
      'found',
      `${GROUP}hosts.add_ingress_rule(connection=ec2.Port.tcp(22), peer=ec2.Peer.any_ipv4())`,
    ],
    [
      'the second by name',
      SSH,
      'found',
      `${GROUP}hosts.add_ingress_rule(ec2.Peer.any_ipv4(), connection=ec2.Port.tcp(port=22))`,
    ],
    [
      'a peer by name',
      SSH,
      'found',
      `${GROUP}hosts.add_ingress_rule(peer=ec2.Peer.ipv4(cidr_ip="0.0.0.0/0"), connection=ec2.Port.tcp_range(start_port=20, end_port=30))`,
    ],
    [
      'a private peer',
      SSH,
      'silent',
      `${GROUP}hosts.add_ingress_rule(peer=ec2.Peer.ipv4(cidr_ip="10.0.0.0/8"), connection=ec2.Port.tcp(22))`,
    ],
    [
      'connections',
      SSH,
      'found',
      `${GROUP}hosts.connections.allow_from(other=ec2.Peer.any_ipv4(), port_range=ec2.Port.tcp(22))`,
    ],
    [
      'connections from anyone',
      SSH,
      'found',
      `${GROUP}hosts.connections.allow_from_any_ipv4(port_range=ec2.Port.tcp(22))`,
    ],
    [
      'a statement',
      ADMIN,
      'found',
      `${RESIZE}resize.add_to_role_policy(statement=iam.PolicyStatement(actions=["*"], resources=["*"]))`,
    ],
    [
      'a statement from a dictionary',
      ADMIN,
      'found',
      `${RESIZE}resize.add_to_role_policy(iam.PolicyStatement.from_json({"Effect": "Allow", "Action": "*", "Resource": "*"}))`,
    ],
    [
      'a policy of a bucket',
      's3-bucket-policy-no-public-principal',
      'found',
      'photos = s3.Bucket(self, "Photos")\nphotos.add_to_resource_policy(permission=iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"], principals=[iam.AnyPrincipal()]))',
    ],
    [
      'a public grant',
      's3-bucket-policy-no-public-principal',
      'found',
      'photos = s3.Bucket(self, "Photos")\nphotos.grant_public_access(key_prefix="*")',
    ],
    [
      'a listener',
      'alb-http-to-https-redirect',
      'found',
      'front = elbv2.ApplicationLoadBalancer(self, "Front", vpc=vpc, internet_facing=True)\nfront.add_listener(id="Plain", port=80, default_action=elbv2.ListenerAction.forward(target_groups=[]) if False else elbv2.ListenerAction.forward([group]))',
    ],
    [
      'an override',
      QUEUE,
      'silent',
      `${JOBS}jobs.node.default_child.add_property_override(property_path="SqsManagedSseEnabled", value=True)`,
    ],
    [
      'an override to worse',
      QUEUE,
      'found',
      'jobs = sqs.Queue(self, "Jobs", encryption=sqs.QueueEncryption.SQS_MANAGED)\njobs.node.default_child.add_property_override(property_path="SqsManagedSseEnabled", value=False)',
    ],
  ],
  'a name that is assigned in a block': [
    [
      'the name of a loop',
      FILES,
      'silent',
      'e = False\nfor e in [True]:\n    pass\nefs.CfnFileSystem(self, "Files", encrypted=e)',
    ],
    [
      'a tuple',
      FILES,
      'silent',
      'e = False\n(e, other) = (True, 1)\nefs.CfnFileSystem(self, "Files", encrypted=e)',
    ],
    [
      'if',
      FILES,
      'found',
      'on = False\nif construct_id:\n    on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'elif',
      FILES,
      'found',
      'on = False\nif construct_id == "a":\n    pass\nelif construct_id == "b":\n    on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'all branches',
      FILES,
      'found',
      'if construct_id:\n    on = False\nelse:\n    on = False\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'for',
      FILES,
      'silent',
      'on = False\nfor each in names:\n    on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'while',
      FILES,
      'silent',
      'on = False\nwhile not on:\n    on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'with',
      FILES,
      'silent',
      'on = False\nwith open("a") as file:\n    on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'what a with block calls',
      FILES,
      'silent',
      'on = False\nwith open("a") as on:\n    pass\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'try',
      FILES,
      'silent',
      'on = False\ntry:\n    on = True\nexcept ValueError:\n    on = False\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'finally',
      FILES,
      'silent',
      'on = False\ntry:\n    check()\nfinally:\n    on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'match',
      FILES,
      'silent',
      'on = False\nmatch construct_id:\n    case "prod":\n        on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'a walrus',
      FILES,
      'silent',
      'on = False\nif (on := True):\n    pass\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'several at once',
      FILES,
      'silent',
      'on = False\non, other = True, 1\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'a chain',
      FILES,
      'silent',
      'on = False\nother = on = True\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    [
      'nonlocal',
      FILES,
      'silent',
      'on = False\ndef turn():\n    nonlocal on\n    on = True\nturn()\nefs.CfnFileSystem(self, "Files", encrypted=on)',
    ],
    ['a later one', FILES, 'found', 'on = False\nefs.CfnFileSystem(self, "Files", encrypted=on)\non = True'],
  ],
  'a construct that is handed on': [
    ['to a class of another package', OLD, 'found', `${RESIZE}Alarm(self, "Alarm", function=resize)`],
    [
      'to print and isinstance',
      OLD,
      'found',
      `${RESIZE}print(resize.function_arn, isinstance(resize, _lambda.Function))`,
    ],
    [
      'to a class of the file that changes it',
      QUEUE,
      'silent',
      `${JOBS}Watch(self, "Watch", queue=jobs)`,
      'class Watch(Construct):\n    def __init__(self, scope, id, queue):\n        super().__init__(scope, id)\n        queue.node.default_child.sqs_managed_sse_enabled = True\n',
    ],
    [
      'to a class of the file that reads it',
      QUEUE,
      'found',
      `${JOBS}Watch(self, "Watch", queue=jobs)`,
      'class Watch(Construct):\n    def __init__(self, scope, id, queue):\n        super().__init__(scope, id)\n        cdk.CfnOutput(self, "Url", value=queue.queue_url)\n',
    ],
    [
      'to a function of the file',
      QUEUE,
      'silent',
      `${JOBS}harden(jobs)`,
      'def harden(queue):\n    queue.node.default_child.sqs_managed_sse_enabled = True\n',
    ],
    [
      'in a loop',
      QUEUE,
      'silent',
      `${JOBS}for queue in [jobs]:\n    queue.node.default_child.sqs_managed_sse_enabled = True`,
    ],
    [
      'to tags and outputs',
      QUEUE,
      'found',
      `${JOBS}Tags.of(jobs).add("team", "shop")\ncdk.CfnOutput(self, "Url", value=jobs.queue_url)\njobs.node.add_dependency(vpc)\nself.node.try_get_context("stage")`,
    ],
    [
      'to an aspect',
      QUEUE,
      'silent',
      `${JOBS}Aspects.of(self).add(Encrypt())`,
      'import jsii\n\n@jsii.implements(cdk.IAspect)\nclass Encrypt:\n    def visit(self, node):\n        node.sqs_managed_sse_enabled = True\n',
    ],
    [
      'to an aspect under a name',
      QUEUE,
      'silent',
      `${JOBS}aspects = cdk.Aspects.of(self)\naspects.add(Encrypt())`,
      'class Encrypt:\n    def visit(self, node):\n        node.sqs_managed_sse_enabled = True\n',
    ],
    [
      'to checks of another package',
      QUEUE,
      'found',
      `${JOBS}Aspects.of(self).add(AwsSolutionsChecks(verbose=True))`,
      'from cdk_nag import AwsSolutionsChecks, NagSuppressions\n',
    ],
  ],
  'other ways': [
    [
      'a statement that its methods fill',
      ADMIN,
      'found',
      'role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("ec2.amazonaws.com"))\nall = iam.PolicyStatement(effect=iam.Effect.ALLOW)\nall.add_actions("*")\nall.add_all_resources()\nrole.add_to_policy(statement=all)',
    ],
    [
      'values of a dictionary in a loop',
      SSH,
      'found',
      'hosts = ec2.SecurityGroup(self, "Hosts", vpc=vpc)\nfor port in {"ssh": 22}.values():\n    hosts.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(port))',
    ],
    [
      'a loop that leaves one out',
      SSH,
      'silent',
      'hosts = ec2.SecurityGroup(self, "Hosts", vpc=vpc)\nfor port in [22, 443]:\n    if port != 22:\n        hosts.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(port))',
    ],
    [
      'ports in a loop',
      SSH,
      'found',
      `${GROUP}for port in [443, 22]:\n    hosts.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(port))`,
    ],
    [
      'ports in a loop over pairs',
      SSH,
      'found',
      `${GROUP}for name, port in [("ssh", 22)]:\n    hosts.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(port), name)`,
    ],
    [
      'ports in a loop over items',
      SSH,
      'found',
      `${GROUP}for name, port in {"ssh": 22}.items():\n    hosts.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(port), name)`,
    ],
    [
      'networks in a loop',
      SSH,
      'silent',
      `${GROUP}for network in ["10.0.0.0/8"]:\n    hosts.add_ingress_rule(ec2.Peer.ipv4(network), ec2.Port.tcp(22))`,
    ],
    [
      'the group of an instance',
      SSH,
      'found',
      'host = ec2.Instance(self, "Host", vpc=vpc, instance_type=ec2.InstanceType("t3.micro"), machine_image=ec2.MachineImage.latest_amazon_linux2023())\nhost.connections.allow_from_any_ipv4(ec2.Port.tcp(22))',
    ],
    [
      'a service behind a balancer',
      'alb-http-to-https-redirect',
      'found',
      'patterns.ApplicationLoadBalancedFargateService(self, "Site", vpc=vpc, task_image_options=patterns.ApplicationLoadBalancedTaskImageOptions(image=ecs.ContainerImage.from_registry("nginx")))',
    ],
    [
      'an internal service',
      'alb-http-to-https-redirect',
      'silent',
      'patterns.ApplicationLoadBalancedFargateService(self, "Site", vpc=vpc, public_load_balancer=False, task_image_options={"image": ecs.ContainerImage.from_registry("nginx")})',
    ],
    [
      'a redirect',
      'alb-http-to-https-redirect',
      'silent',
      'front = elbv2.ApplicationLoadBalancer(self, "Front", vpc=vpc, internet_facing=True)\nfront.add_listener("Plain", port=80, default_action=elbv2.ListenerAction.redirect(protocol="HTTPS", port="443"))',
    ],
    [
      'a class of the file with keywords',
      FILES,
      'found',
      'Storage(self, "Storage", encrypted=False)',
      'class Storage(Construct):\n    def __init__(self, scope: Construct, id: str, *, encrypted: bool = True, **kwargs):\n        super().__init__(scope, id, **kwargs)\n        efs.CfnFileSystem(self, "Files", encrypted=encrypted)\n',
    ],
    [
      'a class of the file by its default',
      FILES,
      'silent',
      'Storage(self, "Storage")',
      'class Storage(Construct):\n    def __init__(self, scope: Construct, id: str, *, encrypted: bool = True, **kwargs):\n        super().__init__(scope, id, **kwargs)\n        efs.CfnFileSystem(self, "Files", encrypted=encrypted)\n',
    ],
    [
      'a bucket for everyone',
      's3-bucket-policy-no-public-principal',
      'found',
      's3.Bucket(self, "Photos", public_read_access=True, block_public_access=s3.BlockPublicAccess.BLOCK_ACLS_ONLY)',
    ],
  ],
};

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '        ');
}

describe('ways to write the same in Python', () => {
  for (const [kind, ways] of Object.entries(WAYS))
    describe(kind, () => {
      for (const [title, rule, outcome, body, outside = ''] of ways)
        it(`${title}: ${rule} is ${outcome}`, () => {
          const text = `${HEAD}${outside}
class Shop(Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)
        vpc = ec2.Vpc(self, "Network")
${indented(body)}
`;
          const { findings } = analyseCdk('shop.py', text, CONTEXT)!;
          const found = findings.filter(({ ruleId }) => ruleId === rule);
          assert.equal(found.length > 0 ? 'found' : 'silent', outcome, text);
        });
    });
});
