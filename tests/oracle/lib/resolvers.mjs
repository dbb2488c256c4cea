// The resolvers of a synthesized API: data sources, pipeline functions and their templates, by the names AppSync knows.

/**
 * `resources` are those of CloudFormation with their logical `id`, `text` reads the asset of an S3 location.
 * References to other resources become the names that `behaviour/simulator.mjs` gives them.
 */
export function resolvers(resources, text) {
  const ofType = (type) => resources.filter(({ Type }) => Type === type);
  const template = (properties, which) => {
    const inline = properties[which];
    const location = properties[`${which}S3Location`];
    return joined(inline ?? (location && text(location)) ?? '$util.toJson($ctx.prev.result)');
  };
  const templates = ({ Properties }) => ({
    request: template(Properties, 'RequestMappingTemplate'),
    response: template(Properties, 'ResponseMappingTemplate'),
  });
  const sources = ofType('AWS::AppSync::DataSource');
  const functions = ofType('AWS::AppSync::FunctionConfiguration');
  // A reference into another stack has the resource's id somewhere in a longer name, which may hold shorter ids too.
  const referred = (candidates, value) => {
    const reference = JSON.stringify(value);
    const named = candidates.filter(({ id, Properties }) => reference.includes(id) || value === Properties.Name);
    return named.sort((a, b) => b.id.length - a.id.length)[0];
  };
  return {
    dataSources: sources.map(({ Properties: { Name, Type } }) => ({ name: Name, type: Type })),
    functions: functions.map((resource) => ({
      name: resource.id,
      dataSource: (referred(sources, resource.Properties.DataSourceName) ?? { Properties: { Name: 'NONE_DS' } })
        .Properties.Name,
      ...templates(resource),
    })),
    pipelines: ofType('AWS::AppSync::Resolver').map((resource) => ({
      type: resource.Properties.TypeName,
      field: resource.Properties.FieldName,
      functions: resource.Properties.PipelineConfig.Functions.map((value) => referred(functions, value)?.id),
      ...templates(resource),
    })),
  };
}

// A text in which CloudFormation puts the names of other resources.
function joined(value) {
  if (typeof value === 'string') return value;
  if (value['Fn::Join']) {
    const [separator, parts] = value['Fn::Join'];
    return parts.map(joined).join(separator);
  }
  if (value.Ref === 'AWS::Partition') return 'aws';
  const table = JSON.stringify(value).match(/"[A-Za-z0-9]*?([A-Z]\w*)Table[0-9A-F]{8}TableArn"/);
  return table ? table[1] : 'sluice';
}
