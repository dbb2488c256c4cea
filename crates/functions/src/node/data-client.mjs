// What `@aws-amplify/backend/function/runtime` gives a handler for `Amplify.configure`: on AWS it reads the schema's
// introspection from a bucket; here it stands in the file that web apps read. The API is asked as the function, by IAM.
import fs from 'node:fs';

export async function getAmplifyDataClientConfig(env) {
  const outputs = JSON.parse(fs.readFileSync(env.SLUICE_OUTPUTS, 'utf8'));
  const endpoint = env.AMPLIFY_DATA_GRAPHQL_ENDPOINT ?? `${env.SLUICE_URL}/graphql`;
  return {
    resourceConfig: {
      API: { GraphQL: { endpoint, region: env.AWS_REGION, defaultAuthMode: 'iam', modelIntrospection: outputs.API.GraphQL.modelIntrospection } },
    },
    libraryOptions: {
      Auth: {
        credentialsProvider: {
          getCredentialsAndIdentityId: async () => ({
            credentials: {
              accessKeyId: env.SLUICE_FUNCTION_ACCESS_KEY_ID,
              secretAccessKey: env.SLUICE_FUNCTION_SECRET_ACCESS_KEY,
              sessionToken: env.SLUICE_FUNCTION_SESSION_TOKEN,
            },
          }),
          clearCredentialsAndIdentityId: () => {},
        },
      },
    },
  };
}
