// What `ampx generate` writes for a schema, and the model introspection of amplify_outputs.json.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse, print } from 'graphql';

const require = createRequire(import.meta.url);
const { generateModels } = require('@aws-amplify/graphql-generator');
const library = dirname(require.resolve('@aws-amplify/model-generator'));
const { ApiCodeGenerator } = await import(join(library, 'generate_api_code.js'));
const { AppSyncGraphqlDocumentGenerator } = await import(join(library, 'graphql_document_generator.js'));
const { AppSyncGraphqlTypesGenerator } = await import(join(library, 'graphql_types_generator.js'));
const { StackMetadataGraphqlModelsGenerator } = await import(join(library, 'graphql_models_generator.js'));
const { AppsyncGraphqlGenerationResult } = await import(join(library, 'appsync_graphql_generation_result.js'));

/** The model introspection of a source schema, as text. */
export async function introspection(schema) {
  const files = Object.values(await generateModels({ schema, target: 'introspection' }));
  return `${JSON.stringify(JSON.parse(files[0]), null, 2)}\n`;
}

/** Writes into `folder` what `ampx generate graphql-client-code` does with `options`; `api` is the deployed SDL. */
export async function clientCode(schema, api, options, folder) {
  const deployed = async () => asAppSyncReturns(api);
  const result = (files) => new AppsyncGraphqlGenerationResult(files);
  const generator = new ApiCodeGenerator(
    new AppSyncGraphqlDocumentGenerator(deployed, result),
    new AppSyncGraphqlTypesGenerator(deployed, result),
    new StackMetadataGraphqlModelsGenerator(async () => schema, result),
  );
  await (await generator.generate(options)).writeToDirectory(folder);
}

/** AppSync answers with definitions, fields, arguments and enum values in the order of their names. */
function asAppSyncReturns(api) {
  const sorted = (nodes) =>
    nodes && [...nodes].sort((a, b) => (a.name?.value ?? '~') < (b.name?.value ?? '~') ? -1 : 1);
  const withArguments = (field) => (field.arguments ? { ...field, arguments: sorted(field.arguments) } : field);
  const document = parse(api);
  const definitions = sorted(document.definitions).map((definition) => ({
    ...definition,
    ...(definition.fields ? { fields: sorted(definition.fields).map(withArguments) } : {}),
    ...(definition.values ? { values: sorted(definition.values) } : {}),
  }));
  return print({ ...document, definitions });
}
