//! Writes what introspection answers, as JSON. It is measured first: what is too large is refused before memory is taken.

use std::collections::HashMap;

use model::{
    Constant,
    api::{Api, Object, ObjectField, TypeDefinition, TypeRef},
};

use super::{
    asked::{Deprecated, OfDirective, OfEnumValue, OfField, OfInputValue, OfSchema, OfType, Set},
    directives::{self, Directive},
    types,
};

/// Where an answer goes.
pub(super) trait Sink {
    fn text(&mut self, text: &str);

    /// Whether nothing more is wanted.
    fn is_full(&self) -> bool {
        false
    }

    /// Whether this part was seen before; it is counted once more then.
    fn repeats(&mut self, _part: Part) -> bool {
        false
    }

    /// Learns how long a part is that began when so much was there.
    fn learn(&mut self, _part: Part, _began: usize) {}

    /// The bytes that are there.
    fn length(&self) -> usize;
}

/// What of which type: their places in memory.
pub(super) type Part = (usize, usize);

impl Sink for String {
    fn text(&mut self, text: &str) {
        self.push_str(text);
    }

    fn length(&self) -> usize {
        self.len()
    }
}

/// Counts bytes up to a limit.
pub(super) struct Measure {
    length: usize,
    most: usize,
    parts: HashMap<Part, usize>,
}

impl Measure {
    pub(super) fn new(most: usize) -> Self {
        Self { length: 0, most, parts: HashMap::new() }
    }
}

impl Sink for Measure {
    fn text(&mut self, text: &str) {
        self.length = self.length.saturating_add(text.len());
    }

    fn is_full(&self) -> bool {
        self.length > self.most
    }

    fn repeats(&mut self, part: Part) -> bool {
        let known = self.parts.get(&part);
        self.length = self.length.saturating_add(known.copied().unwrap_or_default());
        known.is_some()
    }

    fn learn(&mut self, part: Part, began: usize) {
        self.parts.insert(part, self.length.saturating_sub(began));
    }

    fn length(&self) -> usize {
        self.length
    }
}

/// A type as introspection sees it.
#[derive(Clone, Copy)]
enum Type<'a> {
    Named(&'a str, &'a TypeDefinition),
    List(&'a TypeRef),
    NonNull(&'a TypeRef),
}

/// An argument, or a field of an input.
#[derive(Clone, Copy)]
struct InputValue<'a> {
    name: &'a str,
    value_type: &'a TypeRef,
    default: Option<&'a Constant>,
}

/// Writes.
pub(super) struct Writer<'a, S> {
    pub(super) api: &'a Api,
    pub(super) sink: S,
}

impl<'a, S: Sink> Writer<'a, S> {
    /// `__schema`
    pub(super) fn schema(&mut self, set: &Set<'_, OfSchema<'_>>) {
        self.object(set, |writer, ask| match ask {
            OfSchema::TypeName => writer.quoted("__Schema"),
            OfSchema::Description => writer.null(),
            OfSchema::Types(set) => {
                let api = writer.api;
                let mut all: Vec<(&str, &TypeDefinition)> = api
                    .types
                    .iter()
                    .chain(types::all())
                    .map(|(name, definition)| (name.as_str(), definition))
                    .collect();
                all.sort_unstable_by_key(|(name, _)| *name);
                all.dedup_by_key(|(name, _)| *name);
                writer.list(all, |writer, (name, definition)| writer.kind(Type::Named(name, definition), set));
            }
            OfSchema::QueryType(set) => writer.named("Query", set),
            OfSchema::MutationType(set) => writer.named("Mutation", set),
            OfSchema::SubscriptionType(set) => writer.named("Subscription", set),
            OfSchema::Directives(set) => {
                writer.list(&directives::ALL, |writer, directive| writer.directive(directive, set));
            }
        });
    }

    /// The type of a name, or null.
    pub(super) fn named(&mut self, name: &str, set: &Set<'_, OfType<'_>>) {
        match self.find(name) {
            Some(found) => self.kind(found, set),
            None => self.null(),
        }
    }

    fn find(&self, name: &str) -> Option<Type<'a>> {
        let found = self.api.types.get_key_value(name).or_else(|| types::all().get_key_value(name));
        found.map(|(name, definition)| Type::Named(name, definition))
    }

    fn type_ref(&mut self, type_ref: &'a TypeRef, set: &Set<'_, OfType<'_>>) {
        match type_ref {
            TypeRef::Named(name) => self.named(name, set),
            TypeRef::List(inner) => self.kind(Type::List(inner), set),
            TypeRef::NonNull(inner) => self.kind(Type::NonNull(inner), set),
        }
    }

    fn kind(&mut self, of: Type<'a>, set: &Set<'_, OfType<'_>>) {
        let place = match of {
            Type::Named(_, definition) => std::ptr::from_ref(definition).addr(),
            // Nothing else is at the place of the type inside.
            Type::List(inner) | Type::NonNull(inner) => std::ptr::from_ref(inner).addr(),
        };
        let part = (place, set.as_ptr().addr());
        if self.sink.repeats(part) {
            return;
        }
        let began = self.sink.length();
        self.object(set, |writer, ask| writer.of_type(of, ask));
        self.sink.learn(part, began);
    }

    fn of_type(&mut self, of: Type<'a>, ask: &OfType<'_>) {
        let (name, definition, inner) = match of {
            Type::Named(name, definition) => (Some(name), Some(definition), None),
            Type::List(inner) | Type::NonNull(inner) => (None, None, Some(inner)),
        };
        match ask {
            OfType::TypeName => self.quoted("__Type"),
            OfType::Kind => self.quoted(match of {
                Type::List(_) => "LIST",
                Type::NonNull(_) => "NON_NULL",
                Type::Named(_, TypeDefinition::Scalar(_)) => "SCALAR",
                Type::Named(_, TypeDefinition::Enum(_)) => "ENUM",
                Type::Named(_, TypeDefinition::Object(_)) => "OBJECT",
                Type::Named(_, TypeDefinition::Input(_)) => "INPUT_OBJECT",
            }),
            OfType::Name => self.text_or_null(name),
            OfType::Description | OfType::PossibleTypes | OfType::SpecifiedByUrl => self.null(),
            OfType::Interfaces => match definition {
                Some(TypeDefinition::Object(_)) => self.sink.text("[]"),
                Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Input(_)) | None => {
                    self.null();
                }
            },
            OfType::IsOneOf => match definition {
                Some(TypeDefinition::Input(_)) => self.flag(false),
                Some(TypeDefinition::Scalar(_) | TypeDefinition::Enum(_) | TypeDefinition::Object(_)) | None => {
                    self.null();
                }
            },
            OfType::Fields(deprecated, set) => match (name, definition) {
                (Some(name), Some(TypeDefinition::Object(object))) => self.fields(name, object, *deprecated, set),
                _ => self.null(),
            },
            OfType::EnumValues(deprecated, set) => match (name, definition) {
                (Some(name), Some(TypeDefinition::Enum(values))) => self.enum_values(name, values, *deprecated, set),
                _ => self.null(),
            },
            OfType::InputFields(set) => match (name, definition) {
                (Some(name), Some(TypeDefinition::Input(fields))) => {
                    let defaults = self.api.input_defaults.get(name);
                    let fields = fields.iter().map(|(name, value_type)| InputValue {
                        name,
                        value_type,
                        default: defaults.and_then(|defaults| defaults.get(name)),
                    });
                    self.input_values(fields, set);
                }
                _ => self.null(),
            },
            OfType::Inner(set) => match inner {
                Some(inner) => self.type_ref(inner, set),
                None => self.null(),
            },
        }
    }

    fn fields(&mut self, type_name: &str, object: &'a Object, deprecated: Deprecated, set: &Set<'_, OfField<'_>>) {
        let is_listed = |field: &ObjectField| deprecated == Deprecated::Listed || field.deprecated.is_none();
        let fields = object.fields.iter().filter(|(_, field)| is_listed(field));
        let mut fields: Vec<(&String, &ObjectField)> = fields.collect();
        sort_own(type_name, &mut fields, |(name, _)| name);
        self.list(fields, |writer, (name, field)| {
            writer.object(set, |writer, ask| match ask {
                OfField::TypeName => writer.quoted("__Field"),
                OfField::Name => writer.quoted(name),
                OfField::Description => writer.null(),
                OfField::Args(set) => {
                    let arguments = field.arguments.iter().map(|(name, value_type)| InputValue {
                        name,
                        value_type,
                        default: field.defaults.get(name),
                    });
                    writer.input_values(arguments, set);
                }
                OfField::Type(set) => writer.type_ref(&field.field_type, set),
                OfField::IsDeprecated => writer.flag(field.deprecated.is_some()),
                OfField::DeprecationReason => writer.text_or_null(field.deprecated.as_deref()),
            });
        });
    }

    fn input_values(&mut self, values: impl Iterator<Item = InputValue<'a>>, set: &Set<'_, OfInputValue<'_>>) {
        let mut values: Vec<InputValue<'_>> = values.collect();
        values.sort_unstable_by_key(|value| value.name);
        self.list(values, |writer, value| {
            writer.object(set, |writer, ask| match ask {
                OfInputValue::TypeName => writer.quoted("__InputValue"),
                OfInputValue::Name => writer.quoted(value.name),
                OfInputValue::Type(set) => writer.type_ref(value.value_type, set),
                OfInputValue::DefaultValue => writer.text_or_null(value.default.map(in_graphql).as_deref()),
                OfInputValue::IsDeprecated => writer.flag(false),
                OfInputValue::Description | OfInputValue::DeprecationReason => writer.null(),
            });
        });
    }

    fn enum_values(
        &mut self,
        type_name: &str,
        values: &'a [String],
        deprecated: Deprecated,
        set: &Set<'_, OfEnumValue>,
    ) {
        let reasons = self.api.deprecated_values.get(type_name);
        let values = values.iter().map(|value| (value, reasons.and_then(|reasons| reasons.get(value))));
        let mut values: Vec<(&String, Option<&String>)> =
            values.filter(|(_, reason)| deprecated == Deprecated::Listed || reason.is_none()).collect();
        sort_own(type_name, &mut values, |(name, _)| name);
        self.list(values, |writer, (name, reason)| {
            writer.object(set, |writer, ask| match ask {
                OfEnumValue::TypeName => writer.quoted("__EnumValue"),
                OfEnumValue::Name => writer.quoted(name),
                OfEnumValue::Description => writer.null(),
                OfEnumValue::IsDeprecated => writer.flag(reason.is_some()),
                OfEnumValue::DeprecationReason => writer.text_or_null(reason.map(String::as_str)),
            });
        });
    }

    fn directive(&mut self, directive: &'static Directive, set: &Set<'_, OfDirective<'_>>) {
        self.object(set, |writer, ask| match ask {
            OfDirective::TypeName => writer.quoted("__Directive"),
            OfDirective::Name => writer.quoted(directive.name),
            OfDirective::Description => writer.null(),
            OfDirective::Locations => writer.list(directive.locations, |writer, location| writer.quoted(location)),
            OfDirective::Args(set) => {
                let arguments = directive.argument().into_iter().map(|(name, value_type, default)| InputValue {
                    name,
                    value_type,
                    default,
                });
                writer.input_values(arguments, set);
            }
            OfDirective::IsRepeatable => writer.flag(false),
        });
    }

    fn object<Ask>(&mut self, set: &Set<'_, Ask>, mut value: impl FnMut(&mut Self, &Ask)) {
        self.sink.text("{");
        for (index, (key, ask)) in set.iter().enumerate() {
            if self.sink.is_full() {
                return;
            }
            self.sink.text(if index == 0 { "\"" } else { ",\"" });
            self.sink.text(key);
            self.sink.text("\":");
            value(self, ask);
        }
        self.sink.text("}");
    }

    fn list<T>(&mut self, elements: impl IntoIterator<Item = T>, mut value: impl FnMut(&mut Self, T)) {
        self.sink.text("[");
        for (index, element) in elements.into_iter().enumerate() {
            if self.sink.is_full() {
                return;
            }
            if index > 0 {
                self.sink.text(",");
            }
            value(self, element);
        }
        self.sink.text("]");
    }

    fn null(&mut self) {
        self.sink.text("null");
    }

    fn flag(&mut self, flag: bool) {
        self.sink.text(if flag { "true" } else { "false" });
    }

    fn text_or_null(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.quoted(text),
            None => self.null(),
        }
    }

    fn quoted(&mut self, text: &str) {
        let is_plain = text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
        if is_plain {
            self.sink.text("\"");
            self.sink.text(text);
            self.sink.text("\"");
        } else {
            self.sink.text(&serde_json::Value::from(text).to_string());
        }
    }
}

/// What the API has is listed by its name, as AppSync lists it; what introspection has stands in its order.
fn sort_own<T>(type_name: &str, entries: &mut [T], name: impl Fn(&T) -> &String) {
    if !type_name.starts_with("__") {
        entries.sort_unstable_by(|one, other| name(one).cmp(name(other)));
    }
}

/// A default as GraphQL writes it.
fn in_graphql(constant: &Constant) -> String {
    match constant {
        Constant::Null => "null".to_owned(),
        Constant::Boolean(value) => value.to_string(),
        Constant::Number(text) => {
            text.parse::<serde_json::Number>().map_or_else(|_| "null".to_owned(), |number| number.to_string())
        }
        Constant::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Constant::Word(word) => word.clone(),
        Constant::List(elements) => {
            format!("[{}]", elements.iter().map(in_graphql).collect::<Vec<_>>().join(", "))
        }
        Constant::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| format!("{name}: {}", in_graphql(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
    }
}
