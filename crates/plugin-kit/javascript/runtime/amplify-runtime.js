// Stands in for `@aws-amplify/backend/function/runtime`: on AWS it fetches the schema from a bucket; here the component was made
// with it. The API is asked as the function.
import { own } from './own.js';

export async function getAmplifyDataClientConfig(env) {
  const { AMPLIFY_DATA_GRAPHQL_ENDPOINT: endpoint, AWS_REGION: region } = env ?? process.env;
  const GraphQL = { endpoint, region, defaultAuthMode: 'iam', modelIntrospection: own.introspection };
  const credentialsProvider = {
    clearCredentialsAndIdentityId: () => {},
    getCredentialsAndIdentityId: async () => ({ credentials: await own.aws.credentials() }),
  };
  return { libraryOptions: { Auth: { credentialsProvider } }, resourceConfig: { API: { GraphQL } } };
}
