//! The class of a model or a custom type.

use model::{Key, RelationKind, Schema};
use serde_json::Value;

use super::{
    block::{Class, Method, comment},
    builder::{Builders, assignment, declaration, has_id, is_own, parameters, writable},
    camel_case, getter_name, held_type, named,
};
use crate::client::models::{
    constant_case,
    native::{Attributes, Related, indented, quoted, related, text, texts, way_back},
    shape::{Property, Shape},
};

/// A model.
pub(super) fn model(schema: &Schema, model: &Shape<'_>, attributes: &Attributes<'_>) -> String {
    let name = model.name;
    let mut members = vec![format!("public static final {name}Path rootPath = new {name}Path(\"root\", false, null);")];
    members.extend(writable(model).map(|property| query_field(name, property)));
    members.extend(model.fields.iter().map(|property| member(schema, model, property)));
    let mut methods = Vec::new();
    let mut nested = Builders::of(model).print();
    if let Some(key) = model.key {
        members.extend((!key.sort.is_empty()).then(|| format!("private {name}Identifier {};", identifier_field(name))));
        methods.push(resolve_identifier(model, key));
        nested.push(identifier_class(model, key).print());
    }
    methods.extend(common_methods(model));
    methods.extend([to_string(model), builder(model)]);
    methods.extend(has_id(model).then(|| just_id(model)));
    methods.push(copy_of_builder(model));
    let rules: Vec<String> = attributes.rules().filter_map(auth_rule).collect();
    let class = Class { head: format!("public final class {name} implements Model"), members, methods, nested };
    format!(
        "{}{}{}{}",
        imports(model, &rules),
        comment(&format!("This is an auto generated class representing the {name} type in your schema.")),
        annotations(name, &rules, attributes),
        class.print()
    )
}

/// A custom type.
pub(super) fn custom_type(custom_type: &Shape<'_>) -> String {
    let name = custom_type.name;
    let mut methods = common_methods(custom_type);
    methods.extend([builder(custom_type), copy_of_builder(custom_type)]);
    let members = custom_type.fields.iter().map(|property| format!("private final {};", declaration(property)));
    let class = Class {
        head: format!("public final class {name}"),
        members: members.collect(),
        methods,
        nested: Builders::of(custom_type).print(),
    };
    format!(
        "\n{}\nimport androidx.core.util.ObjectsCompat;\n\nimport java.util.Objects;\nimport java.util.List;\n\n{}{}",
        import_lines(&additional_imports(custom_type)),
        comment(&format!("This is an auto generated class representing the {name} type in your schema.")),
        class.print()
    )
}

fn imports(model: &Shape<'_>, rules: &[String]) -> String {
    let mut additional = additional_imports(model);
    additional.push("com.amplifyframework.core.model.ModelIdentifier");
    let mut framework = vec![
        "com.amplifyframework.core.model.Model",
        "com.amplifyframework.core.model.annotations.Index",
        "com.amplifyframework.core.model.annotations.ModelConfig",
        "com.amplifyframework.core.model.annotations.ModelField",
        "com.amplifyframework.core.model.query.predicate.QueryField",
    ];
    if !rules.is_empty() {
        framework.extend([
            "com.amplifyframework.core.model.AuthStrategy",
            "com.amplifyframework.core.model.ModelOperation",
            "com.amplifyframework.core.model.annotations.AuthRule",
        ]);
        framework.sort_unstable();
    }
    format!(
        "\n{}\nimport java.util.List;\nimport java.util.UUID;\nimport java.util.Objects;\n\n\
         import androidx.core.util.ObjectsCompat;\n\n{}\n\
         import static com.amplifyframework.core.model.query.predicate.QueryField.field;\n\n",
        import_lines(&additional),
        import_lines(&framework)
    )
}

fn import_lines(names: &[&str]) -> String {
    names.iter().map(|name| format!("import {name};\n")).collect()
}

/// What only some classes need, in the order in which their fields need it first.
fn additional_imports(shape: &Shape<'_>) -> Vec<&'static str> {
    let mut names = Vec::new();
    for property in &shape.fields {
        names.extend_from_slice(match related(property) {
            Related::No => &[],
            Related::Many(_) => {
                &["com.amplifyframework.core.model.annotations.HasMany", "com.amplifyframework.core.model.ModelList"]
            }
            Related::One(relation) => match relation.kind {
                RelationKind::BelongsTo => &[
                    "com.amplifyframework.core.model.annotations.BelongsTo",
                    "com.amplifyframework.core.model.ModelReference",
                    "com.amplifyframework.core.model.LoadedModelReferenceImpl",
                ],
                RelationKind::HasOne | RelationKind::HasMany { .. } => &[
                    "com.amplifyframework.core.model.annotations.HasOne",
                    "com.amplifyframework.core.model.ModelReference",
                    "com.amplifyframework.core.model.LoadedModelReferenceImpl",
                ],
            },
        });
        // Of a list, only the list's type counts.
        if property.field.field_type.list.is_none() && named(property).starts_with("Temporal.") {
            names.push("com.amplifyframework.core.model.temporal.Temporal");
        }
    }
    let mut once: Vec<&str> = Vec::new();
    for name in names {
        if !once.contains(&name) {
            once.push(name);
        }
    }
    once
}

fn annotations(name: &str, rules: &[String], attributes: &Attributes<'_>) -> String {
    let rules = match rules {
        [] => String::new(),
        rules => format!(", authRules = {{\n{}\n}}", indented(&rules.join(",\n"))),
    };
    let plural = model::naming::plural(name);
    let config =
        format!("pluralName = \"{plural}\", type = Model.Type.USER, version = 1{rules}, hasLazySupport = true");
    let indexes = attributes.keys().map(|key| {
        // The generator knows no name for the table's own key.
        let name = key.get("name").and_then(Value::as_str).unwrap_or("undefined");
        format!("@Index(name = \"{name}\", fields = {{{}}})\n", texts(key, "fields", quoted).join(","))
    });
    format!("@SuppressWarnings(\"all\")\n@ModelConfig({config})\n{}", indexes.collect::<String>())
}

/// A rule, if `DataStore` knows its strategy. Operations that it does not know are left blank.
fn auth_rule(rule: &Value) -> Option<String> {
    let strategy = text(rule, "allow");
    let mut parts = vec![format!("allow = AuthStrategy.{}", strategy.to_uppercase())];
    match strategy {
        "owner" => parts.extend([
            format!("ownerField = \"{}\"", text(rule, "ownerField")),
            format!("identityClaim = \"{}\"", text(rule, "identityClaim")),
        ]),
        "groups" => {
            parts.push(format!("groupClaim = \"{}\"", text(rule, "groupClaim")));
            parts.push(match rule.get("groups") {
                Some(_) => format!("groups = {{ {} }}", texts(rule, "groups", quoted).join(", ")),
                None => format!("groupsField = \"{}\"", text(rule, "groupField")),
            });
        }
        "private" | "public" => {}
        _ => return None,
    }
    if let Some(provider) = rule.get("provider").and_then(Value::as_str) {
        parts.push(format!("provider = \"{provider}\""));
    }
    let operations = texts(rule, "operations", |operation| match operation {
        "create" | "read" | "update" | "delete" => format!("ModelOperation.{}", operation.to_uppercase()),
        _ => String::new(),
    });
    parts.push(format!("operations = {{ {} }}", operations.join(", ")));
    Some(format!("@AuthRule({})", parts.join(", ")))
}

fn query_field(model: &str, property: &Property<'_>) -> String {
    let name = &property.field.name;
    let stored = match related(property) {
        Related::One(relation) => relation.references.first().unwrap_or(name),
        Related::No | Related::Many(_) => name,
    };
    format!("public static final QueryField {} = field(\"{model}\", \"{stored}\");", constant_case(name))
}

fn member(schema: &Schema, model: &Shape<'_>, property: &Property<'_>) -> String {
    let is_final = if property.is_read_only { "" } else { "final " };
    let mut arguments = vec![format!("targetType=\"{}\"", property.field.field_type.named.name())];
    arguments.extend((!property.may_be_null()).then(|| "isRequired = true".to_owned()));
    arguments.extend(property.is_read_only.then(|| "isReadOnly = true".to_owned()));
    let relation = relation_annotation(schema, model, property);
    let value = if is_own(property) { "" } else { " = null" };
    format!("private {is_final}@ModelField({}) {relation}{}{value};", arguments.join(", "), declaration(property))
}

fn relation_annotation(schema: &Schema, model: &Shape<'_>, property: &Property<'_>) -> String {
    let Some(relation) = &property.field.relation else { return String::new() };
    let back = || way_back(schema, model, relation).map(|field| field.name.as_str()).unwrap_or_default();
    let annotation = match relation.kind {
        RelationKind::HasOne => format!("HasOne(associatedWith = \"{}\"", back()),
        RelationKind::HasMany { .. } => format!("HasMany(associatedWith = \"{}\"", back()),
        RelationKind::BelongsTo => {
            let keys: Vec<String> = relation.references.iter().map(|key| quoted(key)).collect();
            let first = keys.first().map(String::as_str).unwrap_or_default();
            format!("BelongsTo(targetName = {first}, targetNames = {{{}}}", keys.join(", "))
        }
    };
    format!("@{annotation}, type = {}.class) ", relation.target)
}

fn identifier_field(model: &str) -> String {
    let mut letters = model.chars();
    let small: String = letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default();
    format!("{small}Identifier")
}

fn resolve_identifier(model: &Shape<'_>, key: &Key) -> Method {
    let field = identifier_field(model.name);
    let class = format!("{}Identifier", model.name);
    let fields: Vec<&str> = key.fields().collect();
    let partition = model.fields.iter().find(|property| property.field.name == key.partition);
    let (returned, body) = if key.sort.is_empty() {
        (partition.map(held_type).unwrap_or_default(), format!("return {};", key.partition))
    } else {
        let made = format!("this.{field} = new {class}({});", fields.join(", "));
        (class, format!("if ({field} == null) {{\n  {made}\n}}\nreturn {field};"))
    };
    Method::new(&format!("public {returned} resolveIdentifier()"), &body)
        .annotated("Deprecated")
        .commented("@deprecated This API is internal to Amplify and should not be used.")
}

fn identifier_class(model: &Shape<'_>, key: &Key) -> Class {
    let name = model.name;
    let fields = key.fields().filter_map(|field| model.fields.iter().find(|property| property.field.name == field));
    let fields: Vec<&Property<'_>> = fields.collect();
    let names: Vec<&str> = key.fields().collect();
    Class {
        head: format!("public static class {name}Identifier extends ModelIdentifier<{name}>"),
        members: vec!["private static final long serialVersionUID = 1L;".to_owned()],
        methods: vec![Method::new(
            &format!("public {name}Identifier({})", parameters(&fields)),
            &format!("super({});", names.join(", ")),
        )],
        nested: Vec::new(),
    }
}

fn common_methods(shape: &Shape<'_>) -> Vec<Method> {
    let getters = shape.fields.iter().map(|property| {
        let head = format!("public {} {}()", held_type(property), getter_name(property));
        Method::new(&head, &format!("  return {};", property.field.name))
    });
    let mut methods: Vec<Method> = getters.collect();
    let writable: Vec<&Property<'_>> = writable(shape).collect();
    let assignments: Vec<String> = writable.iter().map(|property| assignment(&property.field.name)).collect();
    let constructor = format!("private {}({})", shape.name, parameters(&writable));
    methods.push(Method::new(&constructor, &assignments.join("\n")));
    methods.extend([equals(shape), hash_code(shape)]);
    methods
}

fn own_getters(shape: &Shape<'_>) -> Vec<String> {
    shape.fields.iter().filter(|property| is_own(property)).map(getter_name).collect()
}

fn equals(shape: &Shape<'_>) -> Method {
    let (class, instance) = (shape.name, camel_case(shape.name));
    let checks: Vec<String> = own_getters(shape)
        .iter()
        .map(|getter| format!("ObjectsCompat.equals({getter}(), {instance}.{getter}())"))
        .collect();
    let body = format!(
        "if (this == obj) {{\n  return true;\n}} else if(obj == null || getClass() != obj.getClass()) {{\n  \
         return false;\n}} else {{\n{class} {instance} = ({class}) obj;\nreturn {};\n}}",
        checks.join(" &&\n        ")
    );
    Method::overriding("public boolean equals(Object obj)", &indented(&body))
}

fn hash_code(shape: &Shape<'_>) -> Method {
    let appended: String = own_getters(shape).iter().map(|getter| format!("\n  .append({getter}())")).collect();
    let body = format!("return new StringBuilder(){appended}\n  .toString()\n  .hashCode();");
    Method::overriding("public int hashCode()", &body)
}

fn to_string(model: &Shape<'_>) -> Method {
    let own = model.fields.iter().filter(|property| is_own(property));
    let fields: Vec<String> = own
        .map(|property| {
            format!("\n  .append(\"{}=\" + String.valueOf({}())", property.field.name, getter_name(property))
        })
        .collect();
    let body = format!(
        "return new StringBuilder()\n  .append(\"{} {{\"){})\n  .append(\"}}\")\n  .toString();",
        model.name,
        fields.join(" + \", \")")
    );
    Method::overriding("public String toString()", &body)
}

fn builder(shape: &Shape<'_>) -> Method {
    let head = format!("public static {} builder()", Builders::of(shape).first_step());
    Method::new(&head, "  return new Builder();")
}

fn just_id(model: &Shape<'_>) -> Method {
    let nothing = writable(model).skip(1).map(|_| ",\n  null");
    let body = format!("return new {}(\n  id{}\n);", model.name, nothing.collect::<String>());
    Method::new(&format!("public static {} justId(String id)", model.name), &body).commented(
        "WARNING: This method should not be used to build an instance of this object for a CREATE mutation.\n\
         This is a convenience method to return an instance of the object with only its ID populated\n\
         to be used in the context of a parameter in a delete mutation or referencing a foreign key\n\
         in a relationship.\n\
         @param id the id of the existing item this instance will represent\n\
         @return an instance of this model with only ID populated",
    )
}

fn copy_of_builder(shape: &Shape<'_>) -> Method {
    let names: Vec<&str> = writable(shape).map(|property| property.field.name.as_str()).collect();
    let body = format!("return new CopyOfBuilder({});", names.join(",\n  "));
    Method::new("public CopyOfBuilder copyOfBuilder()", &body)
}
