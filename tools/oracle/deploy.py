"""Deploys templates to moto: a list of texts on the standard input, a list of how each went on the standard output.

`null` says that a template was deployed; else a text says why not. Nothing leaves the machine: moto answers in the process.
"""

import json
import os
import re
import sys

for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
    os.environ[name] = "testing"
os.environ["AWS_DEFAULT_REGION"] = "eu-west-1"

import boto3  # noqa: E402
from moto import mock_aws  # noqa: E402
from samtranslator.yaml_helper import yaml_parse  # noqa: E402

# What moto makes anew for each stack.
VARYING = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9A-Za-z]{8,}\b(?=.*\d)|\d{6,}")

GIVEN = {"Number": "1", "CommaDelimitedList": "a,b", "List<Number>": "1,2"}

# A fault of moto's own, which says nothing of a template.
FELL = (AttributeError, IndexError, KeyError, NotImplementedError, TypeError, UnboundLocalError)


def network():
    """Values for parameters that name a part of a network: moto has one by default."""
    ec2 = boto3.client("ec2")
    subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]]
    groups = [group["GroupId"] for group in ec2.describe_security_groups()["SecurityGroups"]]
    return {
        "AWS::EC2::VPC::Id": ec2.describe_vpcs()["Vpcs"][0]["VpcId"],
        "AWS::EC2::Subnet::Id": subnets[0],
        "List<AWS::EC2::Subnet::Id>": ",".join(subnets),
        "AWS::EC2::SecurityGroup::Id": groups[0],
        "List<AWS::EC2::SecurityGroup::Id>": ",".join(groups),
    }


def parameters(template):
    given = {**GIVEN, **network()}
    for name, parameter in (template.get("Parameters") or {}).items():
        if "Default" in parameter:
            continue
        value = (parameter.get("AllowedValues") or [given.get(parameter.get("Type"), "given-by-somebody")])[0]
        yield {"ParameterKey": name, "ParameterValue": str(value)}


def accepted(template):
    """A template as moto takes it: AWS gives a key a policy by itself, and moto does not."""
    for resource in (template.get("Resources") or {}).values():
        if isinstance(resource, dict) and resource.get("Type") == "AWS::KMS::Key":
            resource.setdefault("Properties", {}).setdefault("KeyPolicy", {"Version": "2012-10-17", "Statement": []})
    return json.dumps(template, default=str)


@mock_aws
def deployed(text):
    try:
        client = boto3.client("cloudformation")
        template = yaml_parse(text)
        client.create_stack(
            StackName="example",
            TemplateBody=accepted(template),
            Parameters=list(parameters(template)),
            Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
        )
        status = client.describe_stacks(StackName="example")["Stacks"][0]["StackStatus"]
        return None if status == "CREATE_COMPLETE" else status
    except FELL as error:
        return f"fell: {type(error).__name__}"
    except Exception as error:  # noqa: BLE001
        return f"{type(error).__name__}: {VARYING.sub('…', str(error))}"[:300]


print(json.dumps([deployed(text) for text in json.load(sys.stdin)]))
