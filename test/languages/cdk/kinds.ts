/** A way to write something, in the constructor of a stack. */
export interface Way {
  readonly title: string;
  readonly body: string;
  /** What stands around the stack. */
  readonly outside?: string;
  /** What the source has to know, as rule and construct; all else may be unknown. */
  readonly known: readonly string[];
}

const FILES = 'efs-filesystem-encrypted Files';
const ORDERS = 'rds-instance-storage-encrypted Orders';
const SSH = 'sg-no-ingress-ssh Hosts';
const QUEUE = 'sqs-queue-encrypted Jobs';

const HOSTS = "const hosts = new ec2.SecurityGroup(this, 'Hosts', { vpc });\n";
const ENGINE =
  'engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc';

/** By the kind of what is written. */
export const WAYS: Readonly<Record<string, readonly Way[]>> = {
  'a construct that is one of several': [
    {
      title: 'by a condition',
      body: `${HOSTS}const others = new ec2.SecurityGroup(this, 'Others', { vpc });
const chosen = process.env.NOT_SET ? hosts : others;
chosen.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));`,
      known: [],
    },
    {
      title: 'out of a list',
      body: `${HOSTS}const others = new ec2.SecurityGroup(this, 'Others', { vpc });
const [, chosen] = [hosts, others].filter((each) => each !== undefined);
chosen!.connections.allowFromAnyIpv4(ec2.Port.tcp(22));`,
      known: [],
    },
    {
      title: 'in a map',
      body: `${HOSTS}const all = new Map([['hosts', hosts]]);
all.get('hosts')!.connections.allowFromAnyIpv4(ec2.Port.tcp(22));`,
      known: [],
    },
    {
      title: 'whose resource is found by its id',
      body: `const key = new kms.Key(this, 'Key', { enableKeyRotation: true });
(key.node.findChild('Resource') as kms.CfnKey).enableKeyRotation = false;`,
      known: ['kms-key-rotation-enabled Key'],
    },
    {
      title: 'whose policy for its end is set in the template',
      body: `const key = new kms.Key(this, 'Key', { removalPolicy: RemovalPolicy.DESTROY });
(key.node.defaultChild as kms.CfnKey).addOverride('DeletionPolicy', 'Retain');`,
      known: [],
    },
  ],
  'a value changed after its literal': [
    {
      title: 'what a function gives back',
      outside: 'function settings() { return { encrypted: false }; }',
      body: "const s = settings();\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [FILES],
    },
    {
      title: 'what a function gives back and somebody changes',
      outside: 'function settings() { return { encrypted: false }; }',
      body: "const s: any = settings();\ns.encrypted = true;\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [],
    },
    {
      title: 'what is frozen',
      body: "const s = Object.freeze({ encrypted: false });\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [FILES],
    },
    {
      title: 'an entry under a name that is not known',
      body: "const key: string = 'encrypted';\nconst s: any = { encrypted: true, [key]: false };\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [],
    },
    {
      title: 'an entry under a text in brackets',
      body: "const s: any = { ['encrypted']: false };\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [FILES],
    },
    {
      title: 'an entry set by a pattern',
      body: "const s: any = { encrypted: true };\n({ x: s.encrypted } = { x: false });\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [],
    },
    {
      title: 'objects that change places',
      body: "let other: any = { encrypted: true };\nlet s: any = { encrypted: true };\n[other, s] = [s, { encrypted: false }];\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [],
    },
    {
      title: 'a name that a pattern gives a value within an expression',
      body: "let s: any = { encrypted: true };\nconst weaken = () => ([s] = [{ encrypted: false }]);\nweaken();\nnew efs.CfnFileSystem(this, 'Files', s);",
      known: [],
    },
    {
      title: 'an entry set by a key in brackets',
      body: "const settings: any = { encrypted: false };\nsettings['encrypted'] = true;\nnew efs.CfnFileSystem(this, 'Files', settings);",
      known: [],
    },
    {
      title: 'an entry set through an alias',
      body: "const settings: any = { encrypted: false };\nconst other = settings;\nother.encrypted = true;\nnew efs.CfnFileSystem(this, 'Files', settings);",
      known: [],
    },
    {
      title: 'an entry set in a branch that runs',
      body: "const settings: any = { encrypted: true };\nif (vpc) settings.encrypted = false;\nnew efs.CfnFileSystem(this, 'Files', settings);",
      known: [],
    },
    {
      title: 'an entry set within a function that is called',
      body: "const settings: any = { encrypted: true };\nconst weaken = () => { settings.encrypted = false; };\nweaken();\nnew efs.CfnFileSystem(this, 'Files', settings);",
      known: [],
    },
    {
      title: 'an inner entry set later',
      body: "const settings: any = { inner: { encrypted: false } };\nsettings.inner.encrypted = true;\nnew efs.CfnFileSystem(this, 'Files', settings.inner);",
      known: [FILES],
    },
    {
      title: 'a list made longer by an assignment',
      body: "let rules: any[] = [];\nrules = [...rules, { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' }];\nnew ec2.CfnSecurityGroup(this, 'Hosts', { groupDescription: 'Hosts', securityGroupIngress: rules });",
      known: [SSH],
    },
    {
      title: 'a list whose length is set',
      body: "const rules: any[] = [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' }];\nrules.length = 0;\nnew ec2.CfnSecurityGroup(this, 'Hosts', { groupDescription: 'Hosts', securityGroupIngress: rules });",
      known: [],
    },
    {
      title: 'a list whose item is replaced',
      body: "const rules: any[] = [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' }];\nrules[0] = { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '10.0.0.0/8' };\nnew ec2.CfnSecurityGroup(this, 'Hosts', { groupDescription: 'Hosts', securityGroupIngress: rules });",
      known: [],
    },
    {
      title: "a list's item that is changed",
      body: "const rules: any[] = [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' }];\nrules[0].cidrIp = '10.0.0.0/8';\nnew ec2.CfnSecurityGroup(this, 'Hosts', { groupDescription: 'Hosts', securityGroupIngress: rules });",
      known: [],
    },
    {
      title: 'a list whose items are changed in a loop',
      body: "const rules: any[] = [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' }];\nfor (const rule of rules) rule.cidrIp = '10.0.0.0/8';\nnew ec2.CfnSecurityGroup(this, 'Hosts', { groupDescription: 'Hosts', securityGroupIngress: rules });",
      known: [],
    },
    {
      title: 'a list whose items are changed by forEach',
      body: "const rules: any[] = [{ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' }];\nrules.forEach((rule) => { rule.cidrIp = '10.0.0.0/8'; });\nnew ec2.CfnSecurityGroup(this, 'Hosts', { groupDescription: 'Hosts', securityGroupIngress: rules });",
      known: [],
    },
    {
      title: 'an object given to a function of the file',
      outside: 'function weaken(settings: any) { settings.encrypted = false; }',
      body: "const settings: any = { encrypted: true };\nweaken(settings);\nnew efs.CfnFileSystem(this, 'Files', settings);",
      known: [],
    },
    {
      title: 'an object that is taken apart',
      body: "const { encrypted } = { encrypted: false };\nnew efs.CfnFileSystem(this, 'Files', { encrypted });",
      known: [FILES],
    },
    {
      title: 'an object that is taken apart with a default',
      body: "const settings: any = { more: 1 };\nconst { encrypted = false, more: other } = settings;\nnew efs.CfnFileSystem(this, 'Files', { encrypted, fileSystemPolicy: other ? undefined : {} });",
      known: [],
    },
    {
      title: 'what is taken out ahead of a change',
      body: "const settings: any = { encrypted: false };\nconst { encrypted } = settings;\nsettings.encrypted = true;\nnew efs.CfnFileSystem(this, 'Files', { encrypted });",
      known: [],
    },
    {
      title: 'what is set after the construct was made',
      body: "const settings: any = { encrypted: false };\nnew efs.FileSystem(this, 'Files', { ...settings, vpc });\nsettings.encrypted = true;",
      known: [FILES],
    },
    {
      title: 'a name that is assigned to itself with ??=',
      body: "let encrypted: boolean | undefined;\nencrypted ??= true;\nnew efs.CfnFileSystem(this, 'Files', { encrypted });",
      known: [],
    },
    {
      title: 'Object.defineProperty',
      body: "const settings: any = { encrypted: false };\nObject.defineProperty(settings, 'encrypted', { value: true, enumerable: true });\nnew efs.CfnFileSystem(this, 'Files', settings);",
      known: [],
    },
    {
      title: 'Reflect.set',
      body: "const settings: any = { encrypted: false };\nReflect.set(settings, 'encrypted', true);\nnew efs.CfnFileSystem(this, 'Files', settings);",
      known: [],
    },
    {
      title: 'Object.assign that gives back what it changed',
      body: "const settings: any = { encrypted: false };\nnew efs.CfnFileSystem(this, 'Files', Object.assign(settings, { encrypted: true }));",
      known: [],
    },
    {
      title: 'a member that is set later in the constructor',
      body: "const self: any = this;\nself.settings = { encrypted: true };\nself.settings.encrypted = false;\nnew efs.CfnFileSystem(this, 'Files', self.settings);",
      known: [],
    },
  ],
  'an escape hatch': [
    {
      title: 'a property of a construct in an object',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nconst all = { jobs };\n(all.jobs.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true;",
      known: [QUEUE],
    },
    {
      title: 'properties under names that are not known',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst raw = orders.node.defaultChild as any;\nObject.entries({ storageEncrypted: true }).forEach(([key, value]) => { raw[key] = value; });`,
      known: [],
    },
    {
      title: 'a property set within an expression',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst raw = orders.node.defaultChild as rds.CfnDBInstance;\nconst harden = () => (raw.storageEncrypted = true);\nharden();`,
      known: [],
    },
    {
      title: 'an override where a condition does not hold',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst stage: string = 'test';\nif (stage === 'prod') (orders.node.defaultChild as rds.CfnDBInstance).storageEncrypted = true;`,
      known: [ORDERS],
    },
    {
      title: 'Object.assign of several',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst raw = orders.node.defaultChild as rds.CfnDBInstance;\nObject.assign(raw, { multiAz: true }, { storageEncrypted: true });`,
      known: [],
    },
    {
      title: 'a property set in brackets',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst raw = orders.node.defaultChild as rds.CfnDBInstance;\n(raw as any)['storageEncrypted'] = true;`,
      known: [],
    },
    {
      title: 'a property set on what findChild gives',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\n(orders.node.findChild('Resource') as rds.CfnDBInstance).storageEncrypted = true;`,
      known: [],
    },
    {
      title: 'a property set on what tryFindChild gives, under a name',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst raw = this.node.findChild('Orders').node.tryFindChild('Resource') as rds.CfnDBInstance;\nraw.storageEncrypted = true;`,
      known: [],
    },
    {
      title: 'all children in a loop',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nfor (const child of this.node.findAll()) if (child instanceof rds.CfnDBInstance) child.storageEncrypted = true;`,
      known: [],
    },
    {
      title: 'all children by forEach and filter',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nthis.node.findAll().filter((child) => child instanceof rds.CfnDBInstance).forEach((child) => { (child as rds.CfnDBInstance).storageEncrypted = true; });`,
      known: [],
    },
    {
      title: 'an override with a path that is put together',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst name = 'Storage' + 'Encrypted';\n(orders.node.defaultChild as rds.CfnDBInstance).addPropertyOverride(name, true);`,
      known: [],
    },
    {
      title: 'an override of an override',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nconst raw = orders.node.defaultChild as rds.CfnDBInstance;\nraw.addPropertyOverride('StorageEncrypted', true);\nraw.addOverride('Properties.StorageEncrypted', false);`,
      known: [ORDERS],
    },
    {
      title: 'an override in a branch',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nif (vpc) (orders.node.defaultChild as rds.CfnDBInstance).addPropertyOverride('StorageEncrypted', true);`,
      known: [],
    },
    {
      title: 'a property of the L1 of a part',
      body: "const site = new patterns.ApplicationLoadBalancedFargateService(this, 'Site', { vpc, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') } });\n(site.listener.node.defaultChild as elbv2.CfnListener).protocol = 'HTTPS';",
      known: [],
    },
    {
      title: 'the L1 handed to a function of the file',
      outside: 'function encrypt(raw: rds.CfnDBInstance) { raw.storageEncrypted = true; }',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\nencrypt(orders.node.defaultChild as rds.CfnDBInstance);`,
      known: [],
    },
    {
      title: 'the L1 reached by a class of the file',
      outside:
        'class Encrypting extends rds.DatabaseInstance { constructor(scope: any, id: string, props: any) { super(scope, id, props); (this.node.defaultChild as rds.CfnDBInstance).storageEncrypted = true; } }',
      body: `new Encrypting(this, 'Orders', { ${ENGINE} });`,
      known: [],
    },
  ],
  'a mixin or an aspect': [
    {
      title: 'a mixin that has to fit',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nMixins.of(this).requireAny().apply({ supports: () => true, applyTo: (each: any) => { each.encrypted = true; } } as any);",
      known: [],
    },
    {
      title: 'a mixin behind another',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nconst mixins = Mixins.of(this);\nmixins.apply().apply({ supports: () => true, applyTo: (each: any) => { each.encrypted = true; } } as any);",
      known: [],
    },
    {
      title: 'an aspect under a name',
      outside:
        'class Encrypt implements IAspect { visit(node: any) { if (node instanceof efs.CfnFileSystem) node.encrypted = true; } }',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nconst aspects = Aspects.of(this);\naspects.add(new Encrypt());",
      known: [],
    },
    {
      title: 'an aspect that is an object',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nAspects.of(this).add({ visit: (node: any) => { if (node instanceof efs.CfnFileSystem) node.encrypted = true; } });",
      known: [],
    },
    {
      title: 'an aspect called like a check',
      outside:
        'class EncryptionChecks implements IAspect { visit(node: any) { if (node instanceof efs.CfnFileSystem) node.encrypted = true; } }',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nAspects.of(this).add(new EncryptionChecks());",
      known: [],
    },
    {
      title: 'an aspect on another construct',
      outside:
        'class Encrypt implements IAspect { visit(node: any) { if (node instanceof efs.CfnFileSystem) node.encrypted = true; } }',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nconst queue = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nAspects.of(queue).add(new Encrypt());",
      known: [FILES],
    },
    {
      title: 'a tag on another construct and a warning',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nAspects.of(this).add(new Tag('team', 'shop'));\nTags.of(this).add('cost', 'shop');\nAnnotations.of(this).addInfo('done');",
      known: [FILES],
    },
    {
      title: 'an aspect of a function that makes it',
      outside:
        'class Encrypt implements IAspect { visit(node: any) { if (node instanceof efs.CfnFileSystem) node.encrypted = true; } }\nfunction encryptAll(scope: any) { Aspects.of(scope).add(new Encrypt()); }',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: false });\nencryptAll(this);",
      known: [],
    },
    {
      title: 'a mixin of the library on one construct',
      body: "const files = new s3.CfnBucket(this, 'Files');\nconst other = new s3.CfnBucket(this, 'Other');\nMixins.of(files).apply(new s3.mixins.BucketVersioning());",
      known: ['s3-bucket-versioning Other'],
    },
  ],
  'a line that only reads': [
    {
      title: 'outputs, dependencies and metadata',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nnew CfnOutput(this, 'Url', { value: jobs.queueUrl });\njobs.node.addDependency(vpc);\njobs.node.addMetadata('team', 'shop');\nthis.node.addMetadata('team', 'shop');\nthis.exportValue(jobs.queueArn);\nthis.addTransform('AWS::LanguageExtensions');\nthis.templateOptions.description = 'Shop';",
      known: [QUEUE],
    },
    {
      title: 'questions about the tree',
      body: "new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nif (this.node.tryFindChild('Jobs') === undefined) throw new Error('missing');\nconst names = this.node.children.map((child) => child.node.id);\nconsole.log(names.join(), Stack.of(this).region, this.node.path, Names.uniqueId(this));\nthis.node.findAll().forEach((child) => console.log(child.node.path));",
      known: [QUEUE],
    },
    {
      title: 'subnets in a loop',
      body: "new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nvpc.privateSubnets.forEach((subnet, i) => Tags.of(subnet).add('Name', `private-${i}`));\nfor (const subnet of vpc.publicSubnets) new CfnOutput(this, subnet.node.id, { value: subnet.subnetId });",
      known: [QUEUE],
    },
    {
      title: 'a removal policy and a name that is overridden',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\njobs.applyRemovalPolicy(RemovalPolicy.RETAIN);\n(jobs.node.defaultChild as sqs.CfnQueue).overrideLogicalId('Jobs');\n(jobs.node.defaultChild as sqs.CfnQueue).addMetadata('a', 1);",
      known: [QUEUE],
    },
    {
      title: 'alarms and metrics',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nnew cloudwatch.Alarm(this, 'Old', { metric: jobs.metricApproximateAgeOfOldestMessage(), threshold: 5, evaluationPeriods: 1 });\nconst board = new cloudwatch.Dashboard(this, 'Board');\nboard.addWidgets(new cloudwatch.GraphWidget({ left: [jobs.metricNumberOfMessagesSent()] }));",
      known: [QUEUE],
    },
    {
      title: 'a queue in a map, a set and a list that is looked through',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nconst all = new Map([['jobs', jobs]]);\nall.forEach((each, name) => new CfnOutput(this, name, { value: each.queueArn }));",
      known: [],
    },
    {
      title: 'a validation and a condition',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nthis.node.addValidation({ validate: () => (jobs.fifo ? ['no'] : []) });\nconst stage = this.node.tryGetContext('stage') ?? 'dev';\nif (!['dev', 'prod'].includes(stage)) throw new Error(stage);",
      known: [QUEUE],
    },
  ],
  'a port that is opened': [
    {
      title: 'a loop over the values of an object',
      body: `${HOSTS}for (const port of Object.values({ ssh: 22 })) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));`,
      known: [SSH],
    },
    {
      title: 'a loop over numbered members',
      body: `${HOSTS}[22, 8443].forEach((port, i) => hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port), \`rule \${i}\`));`,
      known: [SSH],
    },
    {
      title: 'a loop over several lists',
      body: `${HOSTS}const ports = [22];\nfor (const port of [...ports, 8443]) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));`,
      known: [SSH],
    },
    {
      title: 'a loop over a set that is changed',
      body: `${HOSTS}const ports = new Set([22]);\nports.delete(22);\nfor (const port of ports) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));`,
      known: [],
    },
    {
      title: 'connections under a name',
      body: `${HOSTS}const { connections } = hosts;\nconnections.allowFromAnyIpv4(ec2.Port.tcp(22));`,
      known: [SSH],
    },
    {
      title: 'a loop that leaves one out',
      body: `${HOSTS}for (const port of [22, 8443]) {\n  if (port !== 22) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));\n}`,
      known: [],
    },
    {
      title: 'allowFromAnyIpv4',
      body: `${HOSTS}hosts.connections.allowFromAnyIpv4(ec2.Port.tcp(22));`,
      known: [SSH],
    },
    {
      title: 'allowFrom any address',
      body: `${HOSTS}hosts.connections.allowFrom(ec2.Peer.anyIpv4(), ec2.Port.SSH, 'all');`,
      known: [SSH],
    },
    {
      title: 'allowFrom any address of IPv6',
      body: `${HOSTS}hosts.connections.allowFrom(ec2.Peer.anyIpv6(), ec2.Port.tcp(22));`,
      known: [SSH],
    },
    {
      title: 'a range with 22 in it',
      body: `${HOSTS}hosts.addIngressRule(ec2.Peer.ipv4('0.0.0.0/0'), ec2.Port.tcpRange(20, 30));`,
      known: [SSH],
    },
    {
      title: 'all traffic',
      body: `${HOSTS}hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.allTraffic());`,
      known: [SSH],
    },
    {
      title: 'a private network',
      body: `${HOSTS}hosts.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(22));`,
      known: [SSH],
    },
    {
      title: 'from one construct to another',
      body: `${HOSTS}const others = new ec2.SecurityGroup(this, 'Others', { vpc });\nothers.connections.allowTo(hosts, ec2.Port.tcp(22));\nhosts.connections.allowInternally(ec2.Port.tcp(22));`,
      known: [],
    },
    {
      title: 'allowDefaultPortFromAnyIpv4 of a database',
      body: `const orders = new rds.DatabaseInstance(this, 'Orders', { ${ENGINE} });\norders.connections.allowDefaultPortFromAnyIpv4();`,
      known: [],
    },
    {
      title: 'a loop over ports',
      body: `${HOSTS}for (const port of [443, 22]) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));`,
      known: [SSH],
    },
    {
      title: 'a loop over a list with a name',
      body: `${HOSTS}const ports = [443, 22];\nports.forEach((port) => hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port)));`,
      known: [SSH],
    },
    {
      title: 'a loop over objects',
      body: `${HOSTS}for (const { port, from } of [{ port: 22, from: '0.0.0.0/0' }]) hosts.addIngressRule(ec2.Peer.ipv4(from), ec2.Port.tcp(port));`,
      known: [SSH],
    },
    {
      title: 'a loop over entries',
      body: `${HOSTS}for (const [name, port] of Object.entries({ ssh: 22 })) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port), name);`,
      known: [SSH],
    },
    {
      title: 'a loop over pairs',
      body: `${HOSTS}for (const [name, port] of [['ssh', 22]] as const) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port), name);`,
      known: [SSH],
    },
    {
      title: 'a loop over numbers',
      body: `${HOSTS}for (let port = 20; port < 23; port++) hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));`,
      known: [],
    },
    {
      title: 'a loop over private networks',
      body: `${HOSTS}for (const network of ['10.0.0.0/8', '192.168.0.0/16']) hosts.addIngressRule(ec2.Peer.ipv4(network), ec2.Port.tcp(22));`,
      known: [SSH],
    },
    {
      title: 'a loop with a condition in it',
      body: `${HOSTS}for (const port of [443, 22]) { if (port === 443) continue; hosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port)); }`,
      known: [],
    },
    {
      title: 'the group of an instance',
      body: "const host = new ec2.Instance(this, 'Host', { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() });\nhost.connections.allowFrom(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));",
      known: ['sg-no-ingress-ssh Host/InstanceSecurityGroup'],
    },
    {
      title: 'the group of a balancer',
      body: "const front = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });\nfront.connections.allowFromAnyIpv4(ec2.Port.tcp(22));",
      known: ['sg-no-ingress-ssh Front/SecurityGroup'],
    },
    {
      title: 'the group of a scaling group',
      body: "const hosts = new autoscaling.AutoScalingGroup(this, 'Hosts', { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() });\nhosts.connections.allowFromAnyIpv4(ec2.Port.tcp(22));",
      known: ['sg-no-ingress-ssh Hosts/InstanceSecurityGroup'],
    },
    {
      title: 'an imported group',
      body: "const hosts = ec2.SecurityGroup.fromSecurityGroupId(this, 'Hosts', 'sg-12345678');\nhosts.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));",
      known: [],
    },
  ],
  'a statement by other means': [
    {
      title: 'a statement that its methods fill',
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nconst all = new iam.PolicyStatement();\nall.addActions('*');\nall.addAllResources();\nrole.addToPolicy(all);",
      known: ['iam-policy-no-full-admin Role/DefaultPolicy'],
    },
    {
      title: 'a statement that is filled once it is given',
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nconst all = new iam.PolicyStatement({ resources: ['*'] });\nrole.addToPolicy(all);\nall.addActions('*');",
      known: [],
    },
    {
      title: 'a statement that is filled in a branch',
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nconst all = new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] });\nif (vpc) all.addActions('*');\nrole.addToPolicy(all);",
      known: [],
    },
    {
      title: 'a document that its methods fill',
      body: "const document = new iam.PolicyDocument();\ndocument.addStatements(new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }));\nnew iam.CfnManagedPolicy(this, 'All', { policyDocument: document });",
      known: ['iam-policy-no-full-admin All'],
    },
    {
      title: 'a document as JSON',
      body: "new iam.CfnManagedPolicy(this, 'All', { policyDocument: { Statement: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }).toJSON()] } });",
      known: ['iam-policy-no-full-admin All'],
    },
    {
      title: 'a statement that a function makes',
      outside:
        "const allow = (action: string) => new iam.PolicyStatement({ actions: [action], resources: ['*'] });",
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nrole.addToPolicy(allow('*'));",
      known: ['iam-policy-no-full-admin Role/DefaultPolicy'],
    },
    {
      title: 'a statement that a function makes and somebody fills',
      outside:
        "const allow = (action: string) => new iam.PolicyStatement({ actions: [action], resources: ['*'] });",
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nconst some = allow('s3:GetObject');\nsome.addActions('*');\nrole.addToPolicy(some);",
      known: [],
    },
    {
      title: 'a statement of a class',
      outside:
        "class Statements { static readonly ALL = new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }); }",
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nrole.addToPolicy(Statements.ALL);",
      known: ['iam-policy-no-full-admin Role/DefaultPolicy'],
    },
    {
      title: 'the role of a project',
      body: "new codebuild.Project(this, 'Project', { buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2' }) }).addToRolePolicy(new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }));",
      known: ['iam-policy-no-full-admin Project/Role/DefaultPolicy'],
    },
    {
      title: 'the role of a task',
      body: "const task = new ecs.FargateTaskDefinition(this, 'Task');\ntask.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });\ntask.addToTaskRolePolicy(new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }));",
      known: ['iam-policy-no-full-admin Task/TaskRole/DefaultPolicy'],
    },
    {
      title: 'a statement in the document of a policy',
      body: "const all = new iam.ManagedPolicy(this, 'All', { roles: [new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') })] });\nall.document.addStatements(new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }));",
      known: ['iam-policy-no-full-admin All'],
    },
    {
      title: 'fromJson with a list',
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nrole.addToPolicy(iam.PolicyStatement.fromJson({ Effect: 'Allow', Action: ['*'], Resource: ['*'] }));",
      known: ['iam-policy-no-full-admin Role/DefaultPolicy'],
    },
    {
      title: 'a document fromJson',
      body: "new iam.ManagedPolicy(this, 'Policy', { document: iam.PolicyDocument.fromJson({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }) });",
      known: ['iam-policy-no-full-admin Policy'],
    },
    {
      title: 'a statement under a name',
      body: "const all = new iam.PolicyStatement({ actions: ['*'], resources: ['*'] });\nconst role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nrole.addToPrincipalPolicy(all);",
      known: ['iam-policy-no-full-admin Role/DefaultPolicy'],
    },
    {
      title: 'a statement that is filled later',
      body: "const all = new iam.PolicyStatement();\nall.addActions('*');\nall.addAllResources();\nconst role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nrole.addToPolicy(all);",
      known: [],
    },
    {
      title: "a function's initialPolicy",
      body: "new lambda.Function(this, 'Resize', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x'), initialPolicy: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] })] });",
      known: ['iam-policy-no-full-admin Resize/ServiceRole/DefaultPolicy'],
    },
    {
      title: 'inline policies of a role',
      body: "new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), inlinePolicies: { all: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] })] }) } });",
      known: ['iam-policy-no-full-admin Role'],
    },
    {
      title: 'attachInlinePolicy',
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nrole.attachInlinePolicy(new iam.Policy(this, 'Policy', { statements: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] })] }));",
      known: ['iam-policy-no-full-admin Policy'],
    },
    {
      title: 'a managed policy by its name',
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nrole.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));",
      known: [],
    },
    {
      title: 'a role anyone may take',
      body: "new iam.Role(this, 'Role', { assumedBy: new iam.AnyPrincipal() });\nnew iam.Role(this, 'Composite', { assumedBy: new iam.CompositePrincipal(new iam.ServicePrincipal('ec2.amazonaws.com'), new iam.AnyPrincipal()) });\nnew iam.Role(this, 'Star', { assumedBy: new iam.ArnPrincipal('*') });",
      known: [],
    },
    {
      title: 'a topic, a queue and a key for everyone',
      body: "const topic = new sns.Topic(this, 'Topic');\ntopic.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['sns:Publish'], resources: [topic.topicArn] }));\nconst queue = new sqs.Queue(this, 'Jobs');\nqueue.grantSendMessages(new iam.AnyPrincipal());\nconst key = new kms.Key(this, 'Key');\nkey.addToResourcePolicy(new iam.PolicyStatement({ principals: [new iam.StarPrincipal()], actions: ['kms:*'], resources: ['*'] }));",
      known: [],
    },
  ],
  'a bucket that is public by other means': [
    {
      title: 'a principal that is added',
      body: "const photos = new s3.Bucket(this, 'Photos', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });\nconst read = new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [photos.arnForObjects('*')] });\nread.addAnyPrincipal();\nphotos.addToResourcePolicy(read);",
      known: ['s3-bucket-policy-no-public-principal Photos/Policy'],
    },
    {
      title: 'grants to everyone of other services',
      body: "new sns.Topic(this, 'News').grantPublish(new iam.AnyPrincipal());\nnew sqs.Queue(this, 'Jobs').grantSendMessages(new iam.StarPrincipal());\nnew kms.Key(this, 'Key').grantDecrypt(new iam.AnyPrincipal());",
      known: [
        'sns-topic-policy-no-public News/Policy',
        'sqs-queue-policy-no-public Jobs/Policy',
        'kms-key-policy-no-public-principal Key',
      ],
    },
    {
      title: 'a grant to a role',
      body: "const role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });\nnew sqs.Queue(this, 'Jobs').grantSendMessages(role);\nnew kms.Key(this, 'Key').grantDecrypt(role);",
      known: ['kms-key-policy-no-public-principal Key'],
    },
    {
      title: 'a secret',
      body: "new secretsmanager.Secret(this, 'Login').addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: ['*'], principals: [new iam.AnyPrincipal()] }));",
      known: ['secretsmanager-policy-no-public Login/Policy'],
    },
    {
      title: 'grantPublicAccess with defaults',
      body: "const photos = new s3.Bucket(this, 'Photos', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });\nphotos.grantPublicAccess();",
      known: ['s3-bucket-policy-no-public-principal Photos/Policy'],
    },
    {
      title: 'publicReadAccess',
      body: "new s3.Bucket(this, 'Photos', { publicReadAccess: true, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });",
      known: ['s3-bucket-policy-no-public-principal Photos/Policy'],
    },
    {
      title: 'grantRead to everyone',
      body: "const photos = new s3.Bucket(this, 'Photos', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });\nphotos.grantRead(new iam.AnyPrincipal());",
      known: [],
    },
    {
      title: 'grantPublicAccess that is narrowed',
      body: "const photos = new s3.Bucket(this, 'Photos', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });\nconst grant = photos.grantPublicAccess();\ngrant.resourceStatement!.addCondition('IpAddress', { 'aws:SourceIp': '192.0.2.0/24' });",
      known: [],
    },
    {
      title: 'a bucket policy of its own',
      body: "const photos = new s3.Bucket(this, 'Photos', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });\nconst policy = new s3.BucketPolicy(this, 'Open', { bucket: photos });\npolicy.document.addStatements(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['s3:GetObject'], resources: [photos.arnForObjects('*')] }));",
      known: [],
    },
    {
      title: 'an L1 policy',
      body: "const photos = new s3.Bucket(this, 'Photos', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });\nnew s3.CfnBucketPolicy(this, 'Open', { bucket: photos.bucketName, policyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `${photos.bucketArn}/*` }] } });",
      known: ['s3-bucket-policy-no-public-principal Open'],
    },
    {
      title: 'an access list of its own',
      body: "new s3.Bucket(this, 'Photos', { accessControl: s3.BucketAccessControl.PUBLIC_READ, objectOwnership: s3.ObjectOwnership.OBJECT_WRITER, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });",
      known: [],
    },
    {
      title: 'a block that is made by hand',
      body: "new s3.Bucket(this, 'Photos', { blockPublicAccess: new s3.BlockPublicAccess({ blockPublicAcls: false, blockPublicPolicy: false, ignorePublicAcls: false, restrictPublicBuckets: false }) });",
      known: [],
    },
  ],
  'the value of an enumeration': [
    {
      title: "an enumeration of one's own",
      outside: "enum Access { Open = 'PublicRead', Closed = 'Private' }",
      body: "new s3.CfnBucket(this, 'Photos', { accessControl: Access.Open });",
      known: ['s3-bucket-acl-no-public-read Photos'],
    },
    {
      title: 'a constant of a class',
      outside: 'class Settings { static readonly encrypted = false; }',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: Settings.encrypted });",
      known: [FILES],
    },
    {
      title: 'a constant of a class that is changed',
      outside: 'class Settings { static encrypted = true; }\nSettings.encrypted = false;',
      body: "new efs.CfnFileSystem(this, 'Files', { encrypted: Settings.encrypted });",
      known: [],
    },
    {
      title: 'a list of a class that is changed',
      outside:
        "class Settings { static readonly RULES: any[] = []; }\nSettings.RULES.push({ ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' });",
      body: "new ec2.CfnSecurityGroup(this, 'Hosts', { groupDescription: 'Hosts', securityGroupIngress: Settings.RULES });",
      known: [],
    },
    {
      title: 'a class of properties of an L1',
      body: "new ec2.CfnInstance(this, 'Host', { metadataOptions: { httpTokens: ec2.HttpTokens.OPTIONAL } } as any);",
      known: [],
    },
    {
      title: 'an enumeration under a name',
      body: "const acl = s3.BucketAccessControl.PUBLIC_READ;\nnew s3.CfnBucket(this, 'Photos', { accessControl: acl });",
      known: [],
    },
    {
      title: 'a runtime by its name',
      body: "new lambda.CfnFunction(this, 'Old', { runtime: lambda.Runtime.PYTHON_3_7.name, role: 'arn:aws:iam::111122223333:role/x', code: { zipFile: 'x' }, handler: 'index.handler' });",
      known: ['lambda-runtime-supported Old'],
    },
    {
      title: 'a runtime as text',
      body: "new lambda.CfnFunction(this, 'Old', { runtime: lambda.Runtime.PYTHON_3_7.toString(), role: 'arn:aws:iam::111122223333:role/x', code: { zipFile: 'x' }, handler: 'index.handler' });",
      known: ['lambda-runtime-supported Old'],
    },
    {
      title: 'a runtime that is made',
      body: "new lambda.Function(this, 'Old', { runtime: new lambda.Runtime('python3.7', lambda.RuntimeFamily.PYTHON, { supportsInlineCode: true }), handler: 'index.handler', code: lambda.Code.fromInline('x') });",
      known: [],
    },
    {
      title: 'a protocol of a listener',
      body: "const front = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });\nfront.addListener('Plain', { protocol: elbv2.ApplicationProtocol.HTTP, defaultAction: elbv2.ListenerAction.redirect({ protocol: elbv2.ApplicationProtocol.HTTPS }) });",
      known: [],
    },
    {
      title: 'a redirect to a protocol as text',
      body: "const front = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });\nfront.addListener('Plain', { port: 80, defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443' }) });",
      known: [],
    },
    {
      title: 'a policy of TLS',
      body: "const front = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });\nfront.addListener('Secure', { port: 443, certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/x')], sslPolicy: elbv2.SslPolicy.TLS12, defaultAction: elbv2.ListenerAction.fixedResponse(200) });",
      known: [],
    },
    {
      title: 'a removal policy in a table',
      body: "new dynamodb.Table(this, 'Carts', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, encryption: dynamodb.TableEncryption.DEFAULT, pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false } });",
      known: ['dynamodb-table-pitr Carts'],
    },
  ],
  'a construct that is handed on': [
    {
      title: 'to a class of the file that reads it',
      outside:
        "class Watch extends Construct { constructor(scope: any, id: string, props: { queue: sqs.Queue }) { super(scope, id); new CfnOutput(this, 'Url', { value: props.queue.queueUrl }); } }",
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nnew Watch(this, 'Watch', { queue: jobs });",
      known: [QUEUE],
    },
    {
      title: 'to a class of the file that changes it',
      outside:
        'class Watch extends Construct { constructor(scope: any, id: string, props: { queue: sqs.Queue }) { super(scope, id); (props.queue.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; } }',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nnew Watch(this, 'Watch', { queue: jobs });",
      known: [],
    },
    {
      title: 'to a class of the file that gives it on to one that changes it',
      outside:
        "class Inner extends Construct { constructor(scope: any, id: string, queue: sqs.Queue) { super(scope, id); const raw = queue.node.defaultChild as sqs.CfnQueue; raw.addPropertyOverride('SqsManagedSseEnabled', true); } }\nclass Watch extends Construct { constructor(scope: any, id: string, props: { queue: sqs.Queue }) { super(scope, id); const { queue } = props; new Inner(this, 'Inner', queue); } }",
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nnew Watch(this, 'Watch', { queue: jobs });",
      known: [],
    },
    {
      title: 'to a class of the file whose method changes it',
      outside:
        'class Watch extends Construct { private readonly queue: sqs.Queue; constructor(scope: any, id: string, props: { queue: sqs.Queue; other: sqs.Queue }) { super(scope, id); this.queue = props.queue; this.encrypt(); } encrypt() { (this.queue.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; } }',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nconst mail = new sqs.Queue(this, 'Mail', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nnew Watch(this, 'Watch', { queue: jobs, other: mail });",
      known: ['sqs-queue-encrypted Mail'],
    },
    {
      title: 'to a function of the file that changes it',
      outside:
        'function encrypt(queue: sqs.Queue) { (queue.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; }',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nencrypt(jobs);",
      known: [],
    },
    {
      title: 'to an arrow function of the file',
      outside:
        'const encrypt = (queue: sqs.Queue) => { (queue.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true; };',
      body: "encrypt(new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED }));",
      known: [],
    },
    {
      title: 'to each of a list',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nconst mail = new sqs.Queue(this, 'Mail');\nfor (const queue of [jobs, mail]) (queue.node.defaultChild as sqs.CfnQueue).sqsManagedSseEnabled = true;",
      known: [],
    },
    {
      title: 'to each of a list that is only read',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nfor (const queue of [jobs]) new CfnOutput(this, 'Url', { value: queue.queueUrl });",
      known: [],
    },
    {
      title: 'to a method of the stack',
      outside: '',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\n(this as any).addDependency2?.(jobs);",
      known: [],
    },
    {
      title: 'to the library as a target',
      body: "const jobs = new sqs.Queue(this, 'Jobs', { encryption: sqs.QueueEncryption.UNENCRYPTED });\nnew events.Rule(this, 'Nightly', { schedule: events.Schedule.rate(Duration.days(1)), targets: [new targets.SqsQueue(jobs)] });\nconst topic = new sns.Topic(this, 'Topic');\ntopic.addSubscription(new subscriptions.SqsSubscription(jobs));",
      known: [QUEUE],
    },
    {
      title: 'to a provider',
      body: "const handler = new lambda.Function(this, 'Old', { runtime: lambda.Runtime.PYTHON_3_7, handler: 'index.handler', code: lambda.Code.fromInline('x') });\nconst provider = new resources.Provider(this, 'Provider', { onEventHandler: handler });\nnew CustomResource(this, 'Custom', { serviceToken: provider.serviceToken });",
      known: ['lambda-runtime-supported Old'],
    },
  ],
  'a secret in plain text': [
    {
      title: 'the default of a parameter',
      body: "const word = new CfnParameter(this, 'Word', { default: 'Tr1ckyTide!88', noEcho: true });\nnew rds.CfnDBInstance(this, 'Orders', { engine: 'postgres', masterUsername: 'shop', masterUserPassword: word.valueAsString });",
      known: ['rds-master-password-managed Orders'],
    },
    {
      title: 'a parameter without a default',
      body: "const word = new CfnParameter(this, 'Word', { noEcho: true });\nnew rds.CfnDBInstance(this, 'Orders', { engine: 'postgres', masterUsername: 'shop', masterUserPassword: word.valueAsString });",
      known: [],
    },
    {
      title: 'the password of a database',
      body: `new rds.DatabaseInstance(this, 'Orders', { ${ENGINE}, credentials: rds.Credentials.fromPassword('admin', SecretValue.unsafePlainText('correct-horse-7')) });`,
      known: [],
    },
    {
      title: 'an environment',
      body: "new lambda.Function(this, 'Resize', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x'), environment: { DB_PASSWORD: 'correct-horse-7' } });",
      known: ['lambda-env-no-secrets Resize'],
    },
    {
      title: 'an environment that is added',
      body: "const resize = new lambda.Function(this, 'Resize', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });\nresize.addEnvironment('DB_PASSWORD', 'correct-horse-7');",
      known: ['lambda-env-no-secrets Resize'],
    },
    {
      title: 'a secret of the manager',
      body: "new secretsmanager.Secret(this, 'Secret', { secretStringValue: SecretValue.unsafePlainText('correct-horse-7') });",
      known: [],
    },
    {
      title: 'a password from elsewhere',
      body: `new rds.DatabaseInstance(this, 'Orders', { ${ENGINE}, credentials: rds.Credentials.fromPassword('admin', SecretValue.ssmSecure('/db')) });`,
      known: [],
    },
  ],
  'a pattern': [
    {
      title: 'a service that is not public',
      body: "new patterns.ApplicationLoadBalancedFargateService(this, 'Site', { vpc, publicLoadBalancer: false, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') } });",
      known: ['alb-http-to-https-redirect Site/LB/PublicListener'],
    },
    {
      title: 'a service on instances',
      body: "const cluster = new ecs.Cluster(this, 'Cluster', { vpc });\ncluster.addCapacity('Hosts', { instanceType: new ec2.InstanceType('t3.small') });\nnew patterns.ApplicationLoadBalancedEc2Service(this, 'Site', { cluster, memoryLimitMiB: 512, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') } });",
      known: ['alb-http-to-https-redirect Site/LB/PublicListener'],
    },
    {
      title: 'several target groups',
      body: "const cluster = new ecs.Cluster(this, 'Cluster', { vpc });\nnew patterns.ApplicationMultipleTargetGroupsFargateService(this, 'Site', { cluster, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') } });",
      known: [],
    },
    {
      title: 'a service with a certificate and a redirect',
      body: "new patterns.ApplicationLoadBalancedFargateService(this, 'Site', { vpc, certificate: acm.Certificate.fromCertificateArn(this, 'Cert', 'arn:aws:acm:eu-west-1:111122223333:certificate/x'), redirectHTTP: true, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') } });",
      known: [],
    },
    {
      title: 'a balancer of network lines',
      body: "new patterns.NetworkLoadBalancedFargateService(this, 'Site', { vpc, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') } });",
      known: [],
    },
    {
      title: 'a service whose balancer is given',
      body: "const front = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });\nnew patterns.ApplicationLoadBalancedFargateService(this, 'Site', { vpc, loadBalancer: front, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx') } });",
      known: [],
    },
    {
      title: 'a site that sends to HTTPS',
      body: "new route53patterns.HttpsRedirect(this, 'Redirect', { zone: route53.HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId: 'Z1', zoneName: 'example.com' }), targetDomain: 'www.example.com', certificate: acm.Certificate.fromCertificateArn(this, 'Cert', 'arn:aws:acm:us-east-1:111122223333:certificate/x') });",
      known: [],
    },
    {
      title: 'a jump host',
      body: "const jump = new ec2.BastionHostLinux(this, 'Jump', { vpc });\njump.allowSshAccessFrom(ec2.Peer.anyIpv4());",
      known: [],
    },
    {
      title: 'a scheduled task',
      body: "const cluster = new ecs.Cluster(this, 'Cluster', { vpc });\nnew patterns.ScheduledFargateTask(this, 'Nightly', { cluster, schedule: scaling.Schedule.rate(Duration.days(1)), scheduledFargateTaskImageOptions: { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 512 } });",
      known: [],
    },
  ],
  'a role or a group that a construct makes for itself': [
    {
      title: 'a role of a function, as it is',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });",
      known: [
        'iam-no-administrator-access-attachment Fn/ServiceRole',
        'iam-role-trust-no-wildcard-principal Fn/ServiceRole',
      ],
    },
    {
      title: 'a role of a function that is given a policy',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });\nfn.role!.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));",
      known: [],
    },
    {
      title: 'a role of a function under another name',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });\nconst role = fn.role;\nrole?.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));",
      known: [],
    },
    {
      title: 'a role of a function that is handed on',
      outside:
        "function strengthen(role: iam.IRole) { role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')); }",
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });\nstrengthen(fn.role!);",
      known: [],
    },
    {
      title: 'a function that is handed on whole',
      outside:
        "function strengthen(fn: lambda.Function) { fn.role!.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')); }",
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });\nstrengthen(fn);",
      known: [],
    },
    {
      title: 'a function that is given a role',
      body: "const role = new iam.Role(this, 'Own', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'), managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')] });\nconst fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, role });",
      known: ['iam-no-administrator-access-attachment Own'],
    },
    {
      title: 'a function with insights',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, insightsVersion: lambda.LambdaInsightsVersion.VERSION_1_0_98_0 });",
      known: [],
    },
    {
      title: 'a function in a network',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, vpc });",
      known: ['iam-no-administrator-access-attachment Fn/ServiceRole', 'sg-no-ingress-ssh Fn/SecurityGroup'],
    },
    {
      title: 'a function that everyone reaches',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, vpc });\nfn.connections.allowFromAnyIpv4(ec2.Port.tcp(22));",
      known: ['sg-no-ingress-ssh Fn/SecurityGroup'],
    },
    {
      title: 'a function that everyone reaches, by its group',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, vpc });\nfn.connections.securityGroups[0].addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));",
      known: [],
    },
    {
      title: 'a function that everyone reaches, in a loop',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, vpc });\nfor (const group of fn.connections.securityGroups) group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));",
      known: [],
    },
    {
      title: 'a function whose connections have a name',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, vpc });\nconst { connections } = fn;\nconnections.allowFromAnyIpv4(ec2.Port.tcp(22));",
      known: [],
    },
    {
      title: 'a function whose role more services take on',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });\n(fn.role as iam.Role).assumeRolePolicy!.addStatements(new iam.PolicyStatement({ actions: ['sts:AssumeRole'], principals: [new iam.AnyPrincipal()] }));",
      known: [],
    },
    {
      title: 'a database that everyone reaches',
      body: "const orders = new rds.DatabaseInstance(this, 'Orders', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc });\norders.connections.allowDefaultPortFromAnyIpv4();",
      known: [],
    },
    {
      title: 'a database that a function reaches',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, vpc });\nconst orders = new rds.DatabaseInstance(this, 'Orders', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc });\norders.connections.allowDefaultPortFrom(fn);",
      known: [],
    },
    {
      title: 'a database that reaches others',
      body: "const orders = new rds.DatabaseInstance(this, 'Orders', { engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }), vpc });\norders.connections.allowToAnyIpv4(ec2.Port.tcp(443));",
      known: ['sg-no-ingress-ssh Orders/SecurityGroup'],
    },
    {
      title: 'a balancer with a listener',
      body: "const front = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });\nfront.addListener('Web', { port: 22, protocol: elbv2.ApplicationProtocol.HTTP, defaultAction: elbv2.ListenerAction.fixedResponse(404) });",
      known: [],
    },
    {
      title: 'a balancer with a listener of its own',
      body: "const front = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });\nnew elbv2.ApplicationListener(this, 'Web', { loadBalancer: front, port: 22, protocol: elbv2.ApplicationProtocol.HTTP, open: true, defaultAction: elbv2.ListenerAction.fixedResponse(404) });",
      known: [],
    },
    {
      title: 'an instance with sessions',
      body: "new ec2.Instance(this, 'Host', { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(), ssmSessionPermissions: true });",
      known: [],
    },
    {
      title: 'an instance that is opened by a method',
      body: "const host = new ec2.Instance(this, 'Host', { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() });\nhost.connections.allowInternally(ec2.Port.allTraffic());\nhost.connections.allowFrom(ec2.Peer.ipv4('0.0.0.0/0'), ec2.Port.tcp(22));",
      known: ['sg-no-ingress-ssh Host/InstanceSecurityGroup'],
    },
    {
      title: 'a role of a task',
      body: "const task = new ecs.FargateTaskDefinition(this, 'Task');\ntask.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx') });\ntask.taskRole.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess'));",
      known: [],
    },
    {
      title: 'a cluster that scales',
      body: "const cluster = new ecs.Cluster(this, 'Cluster', { vpc });\ncluster.addCapacity('Hosts', { instanceType: new ec2.InstanceType('t3.micro') });",
      known: [],
    },
    {
      title: 'an endpoint of a network',
      body: "vpc.addInterfaceEndpoint('Secrets', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER });",
      known: [],
    },
    {
      title: 'a file system that a function uses',
      body: "const fn = new lambda.Function(this, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13, vpc });\nconst files = new efs.FileSystem(this, 'Shared', { vpc });\nfiles.connections.allowDefaultPortFrom(fn);\nfiles.connections.allowFrom(ec2.Peer.anyIpv4(), ec2.Port.tcp(2049));",
      known: [],
    },
  ],
};

/** The app of a way. */
export function appOf({ body, outside = '' }: Way): string {
  return `import { Annotations, Aspects, CfnOutput, CfnParameter, CustomResource, Duration, Mixins, Names, RemovalPolicy, SecretValue, Stack, Tag, Tags, type IAspect, type StackProps } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as events from 'aws-cdk-lib/aws-events';
import * as targets from 'aws-cdk-lib/aws-events-targets';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as resources from 'aws-cdk-lib/custom-resources';
import * as route53 from 'aws-cdk-lib/aws-route53';
import * as route53patterns from 'aws-cdk-lib/aws-route53-patterns';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as scaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

${outside}
export default class Test extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network');
    ${body}
  }
}
`;
}
