// AddCustomAttributes: more attributes in the schema of a pool; none can be changed or taken away again.
import type { AddCustomAttributesRequest, AddCustomAttributesResponse } from '@aws-sdk/client-cognito-identity-provider'
import type { Operation } from '../operation'
import { withCustomAttributes } from '../pool/schema'

export const addCustomAttributes: Operation<AddCustomAttributesRequest, AddCustomAttributesResponse, 'pools'> =
  (on) => (req) => {
    const pool = on.pools.named(req.UserPoolId)
    const SchemaAttributes = withCustomAttributes(pool.config.SchemaAttributes ?? [], req.CustomAttributes)
    pool.config = { ...pool.config, SchemaAttributes, LastModifiedDate: new Date(pool.clock.now()) }
    return {}
  }
