# Calls one operation of Amazon Cognito user pools by boto3: the method is the argument, its parameters come as JSON on standard input.
import json
import sys

import boto3
from botocore.exceptions import ClientError

method = sys.argv[1]
try:
    answer = getattr(boto3.client("cognito-idp"), method)(**json.load(sys.stdin))
except ClientError as error:
    sys.exit(str(error))
answer.pop("ResponseMetadata")
print(json.dumps(answer, default=str) if answer else "")
