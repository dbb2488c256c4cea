// Stands in for `aws-amplify`: the configuration, which generated clients read.

let resources = {};
let library = {};

/** Amplify's own shape of `amplify_outputs.json`, as the shape that `configure` takes. */
function ofOutputs({ auth, data, ...rest }) {
  const { url, aws_region: region, api_key: apiKey, default_authorization_type: mode, model_introspection: modelIntrospection } = data;
  const modes = { AMAZON_COGNITO_USER_POOLS: 'userPool', API_KEY: 'apiKey', AWS_IAM: 'iam', AWS_LAMBDA: 'lambda', OPENID_CONNECT: 'oidc' };
  return { ...rest, API: { GraphQL: { endpoint: url, region, apiKey, defaultAuthMode: modes[mode], modelIntrospection } } };
}

export const Amplify = {
  configure(config, options) {
    resources = config?.data?.url ? ofOutputs(config) : (config ?? {});
    if (options) library = options;
  },
  getConfig: () => resources,
  get libraryOptions() {
    return library;
  },
  get resourcesConfig() {
    return resources;
  },
};
