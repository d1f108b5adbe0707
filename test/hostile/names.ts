/** Names that mean harm where they are shown, and what they would be there. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a command': '[click](command:workbench.action.terminal.new)',
  'an image': '![x](https://evil.example/a.png?q)',
  HTML: '<img src=https://evil.example/a.png onerror=alert(1)><script>alert(1)</script>',
  'a bare address': 'see https://evil.example/a and www.evil.example and me@evil.example',
  'the end of code': '`` ` [x](https://evil.example) ` ``',
  'a heading of its own': 'a\n\n# Trusted\n\n[x](https://evil.example)\n',
  'a colour': '\u001b[31mred\u001b[0m',
  'the title of a window': '\u001b]0;owned\u0007',
  'a link of a terminal': '\u001b]8;;https://evil.example\u001b\\text\u001b]8;;\u001b\\',
  'what one character begins': '\u009b31m\u009d0;owned\u009c',
  'another direction': 'a\u202egnp.exe\u2066b\u2069',
  'nothing to be seen': 'a\u200bb\u2060c\u00add\u{e0041}\u3164',
  'a line over another': 'a\rb\u0008\u2028c',
  'a command of GitHub': '::add-mask::secret',
  'a command of Azure': 'a ##vso[task.setvariable variable=PATH]/evil',
  'an old command of GitHub': '##[add-matcher]evil.json',
  'a place to fill': 'a {0} b {1}',
  'an icon': '$(alert) a',
  'what every object has': '__proto__',
  'half a character': 'a\ud800b',
};

/** What no face shows: controls but for ends of lines and tabs, and what is not seen. */
export const UNSEEN = /(?![\n\t\ufe0f])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** A CloudFormation template in which a name stands wherever one may. */
export function templateWith(name: string): string {
  const text = JSON.stringify(name);
  return JSON.stringify(
    {
      Parameters: {
        [name]: { Type: 'String', Default: name },
        Rotate: { Type: 'String', Default: 'false', Description: name },
      },
      Mappings: { [name]: { [name]: { [name]: 'false' } } },
      Resources: {
        [name]: {
          Type: 'AWS::KMS::Key',
          Properties: {
            EnableKeyRotation: { Ref: 'Rotate' },
            Description: name,
            Tags: [{ Key: name, Value: name }],
            KeyPolicy: {
              Statement: [{ Sid: name, Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }],
            },
          },
        },
        Key: {
          Type: 'AWS::KMS::Key',
          Properties: { EnableKeyRotation: { 'Fn::FindInMap': [name, name, name] } },
        },
        Function: {
          Type: 'AWS::Lambda::Function',
          Properties: {
            Code: { ZipFile: name },
            Role: 'arn:aws:iam::123456789012:role/a',
            Runtime: 'nodejs12.x',
            Handler: 'a.b',
            Environment: {
              Variables: {
                [name]: 'AKIAIOSFODNN7EXAMPLA',
                PASSWORD: name,
                [`${name}_PASSWORD`]: 'hunter2hunter2',
              },
            },
          },
        },
        Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } },
        Other: { Type: name, Properties: { [name]: name } },
      },
    },
    undefined,
    2,
  ).replaceAll('"Rotate": {', `"Rotate": {\n "x": ${text},`);
}

/** A Terraform module in which a name stands wherever one may. */
export function moduleWith(name: string): string {
  const text = JSON.stringify(name).replaceAll('${', '$${').replaceAll('%{', '%%{');
  const comment = name.replaceAll(/[\n\r\u2028]/g, ' ');
  return `# ${comment}
# parapet:ignore ${comment} -- ${comment}
variable "rotate" {
  default     = false
  description = ${text}
}

resource "aws_kms_key" ${text} {
  enable_key_rotation = var.rotate # ${comment}
  tags = { ${text} = ${text} }
}

module ${text} {
  source = "./inner"
  rotate = false
}

resource "aws_s3_bucket" "b" {
  bucket = ${text}
}
`;
}
