/** A module with a bit of everything. */
export const MODULE = `# A module
terraform {
  required_version = ">= 1.5"
}

variable "env" { default = "dev" } /* in
two lines */
locals {
  tags  = { "Name" = "a-\${var.env}", Owner : local.owner }
  names = [for k, v in var.all : upper(k) if v != ""]
  text  = <<-EOT
    resource "none" "of" {
      \${var.env} %{if true}x%{endif}
  EOT
}

// the bucket
resource "aws_s3_bucket" "b" {
  bucket = var.env == "prod" ? "p" : "d" # which
  count  = length(local.names) > 0 ? 1 : 0
  acl    = aws_x.y[0].z["k"].*.id
  dynamic "rule" {
    for_each = toset(["a"])
    content { name = rule.value }
  }
}
`;

/** What people write less often, each without a mistake. */
export const ODD: Readonly<Record<string, string>> = {
  'heredocs with both markers': `a = <<EOT
one
  two \\n \${var.x} $\${y}
EOT
b = <<-EOT
    # no comment
    { "a": [ "\${f("x", [1])}" ] }
    EOT
c = f(<<-A
  x
  A
  , 1)
d = {
  k = <<E-1
"
E-1
  l = 2
}
e = <<E
E
`,
  'templates with directives': `a = "%{ if var.x }yes \${var.y}%{ else }no%{ endif }"
b = <<EOT
%{ for k, v in var.all ~}
\${k} = \${v}
%{ endfor ~}
%{ if x == "}" }b%{ endif }
EOT
c = "%%{no} \${~ x ~} $%{if a}b%{endif}"
`,
  'comments of three kinds': `# one {
// two [
/* three
( */ a /* x */ = /* y */ 1 /* z */
b { # c "
  c = [ # x
    1, // y
    /* z */ 2
  ] // "
} /* end */
d = 1 // last`,
  'blocks without labels, with many, and on one line': `a {}
b c "d" e { f = 1 }
h "a b" "" {
}
`,
  'expressions over lines': `a = (
  x
  ? y
  : z
)
b = f(
  x,
  y...
)
c = x ? [
  1,
] : {}
d = (x
  && y ||
  !z)
e = x.y.0.z["k"][0].*.id
f = -x + -1 * (2 - 3) % 4 >= 5
g = provider::aws::arn_parse(x)
`,
};

/** Texts that Terraform refuses. */
export const BROKEN: Readonly<Record<string, string>> = {
  'a comment that is not closed, and what may close it': `a {}
/* one
locals {
  x = "*/"
}
b "c" "d" {} # */
locals {}`,
};
