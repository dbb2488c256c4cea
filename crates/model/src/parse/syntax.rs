//! From text to the [`Document`] that the checks look at. The only file that knows `apollo-parser`.

use apollo_parser::{
    Parser, SyntaxKind, SyntaxNode, SyntaxToken,
    cst::{self, CstNode},
};

use super::{
    ast::{
        Argument, ArgumentDefinition, Completeness, Definition, Directive, Document, EnumDefinition, EnumValue,
        FieldDefinition, Name, ObjectType, OtherDefinition, OtherKind, Span, Spanned, TypeExpression, Value,
    },
    extensions::{self, Part},
    names, syntax_errors, syntax_gaps,
};
use crate::{Constant, Diagnostic};

/// How deep lists and objects may nest. Amplify's own directives need three levels.
pub(super) const MAX_DEPTH: usize = 32;

/// How many tokens a schema may have, spaces included: some hundred models of a hundred fields.
pub(super) const MAX_TOKENS: usize = 250_000;

/// Reads as much of the source as makes sense, and reports what does not.
pub(super) fn read(source: &str) -> (Document, Vec<Diagnostic>) {
    let tree = Parser::new(source).recursion_limit(MAX_DEPTH).token_limit(MAX_TOKENS).parse();
    let document = tree.document();
    let reader = Reader { places: Places::new(source, document.syntax()) };
    let type_starts: Vec<usize> = document
        .definitions()
        .filter(|definition| !definition.is_executable_definition())
        .map(|definition| reader.span(definition.syntax()).start)
        .collect();
    let mut diagnostics = syntax_errors::report(source, tree.errors(), &type_starts);
    if diagnostics.is_empty() {
        diagnostics = reader.gaps(document.syntax());
    }
    let completeness = if diagnostics.is_empty() { Completeness::Whole } else { Completeness::Damaged };
    let definitions = document
        .definitions()
        // What a broken definition leaves behind looks like a request.
        .filter(|definition| completeness == Completeness::Whole || !definition.is_executable_definition())
        .filter_map(|definition| reader.part(definition))
        .collect();
    (Document { definitions: extensions::merge(definitions), completeness }, diagnostics)
}

struct Reader {
    places: Places,
}

impl Reader {
    /// What the parser has let pass: missing parts, and text that is not in its tree.
    fn gaps(&self, root: &SyntaxNode) -> Vec<Diagnostic> {
        let place = |token: &SyntaxToken| self.places.span(token, token);
        let mut diagnostics = syntax_gaps::report(root, place, self.places.length);
        if let (Some((offset, _)), true) = (self.places.drifts.first(), diagnostics.is_empty()) {
            diagnostics.push(Diagnostic::new(*offset..*offset, "unexpected text"));
        }
        diagnostics
    }

    fn part(&self, definition: cst::Definition) -> Option<Part> {
        let span = self.span(definition.syntax());
        let added = match &definition {
            // Amplify itself extends the root types, which need no definition.
            cst::Definition::ObjectTypeExtension(object) => {
                let extension = self.extension(object)?;
                if names::root(&extension.name.value).is_some() {
                    return Some(Part::Whole(Definition::Object(extension)));
                }
                Definition::Object(extension)
            }
            cst::Definition::InputObjectTypeExtension(input) => {
                let fields = self.input_fields(input.input_fields_definition());
                Definition::Input(self.input(input.name(), input.directives(), fields)?)
            }
            cst::Definition::EnumTypeExtension(extension) => Definition::Enum(self.enum_definition(
                extension.name(),
                extension.directives(),
                extension.enum_values_definition(),
            )?),
            _ => return self.definition(definition).map(Part::Whole),
        };
        Some(Part::Added(added, span))
    }

    fn definition(&self, definition: cst::Definition) -> Option<Definition> {
        let kind = match &definition {
            cst::Definition::ObjectTypeDefinition(object) => return self.object(object).map(Definition::Object),
            cst::Definition::InputObjectTypeDefinition(input) => {
                let fields = self.input_fields(input.input_fields_definition());
                return self.input(input.name(), input.directives(), fields).map(Definition::Input);
            }
            cst::Definition::EnumTypeDefinition(definition) => {
                let values = definition.enum_values_definition();
                return self.enum_definition(definition.name(), definition.directives(), values).map(Definition::Enum);
            }
            cst::Definition::OperationDefinition(_) | cst::Definition::FragmentDefinition(_) => OtherKind::Executable,
            cst::Definition::DirectiveDefinition(_) => OtherKind::Directive,
            cst::Definition::SchemaDefinition(_) => OtherKind::Schema,
            cst::Definition::ScalarTypeDefinition(_) => OtherKind::Scalar,
            cst::Definition::InterfaceTypeDefinition(_) => OtherKind::Interface,
            cst::Definition::UnionTypeDefinition(_) => OtherKind::Union,
            cst::Definition::SchemaExtension(_)
            | cst::Definition::ScalarTypeExtension(_)
            | cst::Definition::InterfaceTypeExtension(_)
            | cst::Definition::UnionTypeExtension(_)
            | cst::Definition::ObjectTypeExtension(_)
            | cst::Definition::EnumTypeExtension(_)
            | cst::Definition::InputObjectTypeExtension(_) => OtherKind::Extension,
        };
        let name = self.name(definition.name());
        Some(Definition::Other(OtherDefinition { kind, name, span: self.span(definition.syntax()) }))
    }

    fn object(&self, object: &cst::ObjectTypeDefinition) -> Option<ObjectType> {
        Some(ObjectType {
            name: self.name(object.name())?,
            implements: object.implements_interfaces().map(|interfaces| self.span(interfaces.syntax())),
            directives: self.directives(object.directives()),
            fields: object
                .fields_definition()
                .into_iter()
                .flat_map(|fields| fields.field_definitions())
                .filter_map(|field| self.field(&field))
                .collect(),
        })
    }

    fn extension(&self, object: &cst::ObjectTypeExtension) -> Option<ObjectType> {
        Some(ObjectType {
            name: self.name(object.name())?,
            implements: object.implements_interfaces().map(|interfaces| self.span(interfaces.syntax())),
            directives: self.directives(object.directives()),
            fields: object
                .fields_definition()
                .into_iter()
                .flat_map(|fields| fields.field_definitions())
                .filter_map(|field| self.field(&field))
                .collect(),
        })
    }

    fn input(
        &self,
        name: Option<cst::Name>,
        directives: Option<cst::Directives>,
        fields: Vec<FieldDefinition>,
    ) -> Option<ObjectType> {
        Some(ObjectType { name: self.name(name)?, implements: None, directives: self.directives(directives), fields })
    }

    fn input_fields(&self, fields: Option<cst::InputFieldsDefinition>) -> Vec<FieldDefinition> {
        fields
            .into_iter()
            .flat_map(|fields| fields.input_value_definitions())
            .filter_map(|field| {
                let ArgumentDefinition { name, type_expression, default, directives } =
                    self.argument_definition(&field)?;
                Some(FieldDefinition { name, arguments: Vec::new(), type_expression, default, directives })
            })
            .collect()
    }

    fn argument_definition(&self, argument: &cst::InputValueDefinition) -> Option<ArgumentDefinition> {
        let type_node = argument.ty()?;
        Some(ArgumentDefinition {
            name: self.name(argument.name())?,
            type_expression: Spanned { value: self.type_expression(&type_node)?, span: self.span(type_node.syntax()) },
            default: argument.default_value().and_then(|default| default.value()).and_then(|value| {
                let span = self.span(value.syntax());
                Some(Spanned { value: self.constant(&value)?, span })
            }),
            directives: self.directives(argument.directives()),
        })
    }

    fn field(&self, field: &cst::FieldDefinition) -> Option<FieldDefinition> {
        let type_node = field.ty()?;
        Some(FieldDefinition {
            name: self.name(field.name())?,
            arguments: field
                .arguments_definition()
                .into_iter()
                .flat_map(|arguments| arguments.input_value_definitions())
                .filter_map(|argument| self.argument_definition(&argument))
                .collect(),
            type_expression: Spanned { value: self.type_expression(&type_node)?, span: self.span(type_node.syntax()) },
            default: None,
            directives: self.directives(field.directives()),
        })
    }

    fn type_expression(&self, type_node: &cst::Type) -> Option<TypeExpression> {
        Some(match type_node {
            cst::Type::NamedType(named) => TypeExpression::Named(self.name(named.name())?),
            cst::Type::ListType(list) => TypeExpression::List(Box::new(self.type_expression(&list.ty()?)?)),
            cst::Type::NonNullType(non_null) => {
                let inner = match (non_null.named_type(), non_null.list_type()) {
                    (Some(named), _) => cst::Type::NamedType(named),
                    (None, Some(list)) => cst::Type::ListType(list),
                    (None, None) => return None,
                };
                TypeExpression::NonNull(Box::new(self.type_expression(&inner)?))
            }
        })
    }

    fn enum_definition(
        &self,
        name: Option<cst::Name>,
        directives: Option<cst::Directives>,
        values: Option<cst::EnumValuesDefinition>,
    ) -> Option<EnumDefinition> {
        let values = values.into_iter().flat_map(|values| values.enum_value_definitions());
        Some(EnumDefinition {
            name: self.name(name)?,
            directives: self.directives(directives),
            values: values
                .filter_map(|value| {
                    let name = self.name(value.enum_value().and_then(|value| value.name()))?;
                    Some(EnumValue { name, directives: self.directives(value.directives()) })
                })
                .collect(),
        })
    }

    fn directives(&self, directives: Option<cst::Directives>) -> Vec<Directive> {
        let directives = directives.into_iter().flat_map(|directives| directives.directives());
        directives
            .filter_map(|directive| {
                let arguments = directive.arguments().into_iter().flat_map(|arguments| arguments.arguments());
                Some(Directive {
                    name: self.name(directive.name())?,
                    span: self.span(directive.syntax()),
                    arguments: arguments
                        .filter_map(|argument| self.argument(argument.name(), argument.value()))
                        .collect(),
                })
            })
            .collect()
    }

    fn argument(&self, name: Option<cst::Name>, value: Option<cst::Value>) -> Option<Argument> {
        Some(Argument { name: self.name(name)?, value: self.value(&value?) })
    }

    fn value(&self, value: &cst::Value) -> Spanned<Value> {
        let span = self.span(value.syntax());
        let value = match value {
            cst::Value::NullValue(_) => Value::Null,
            cst::Value::StringValue(text) => Value::Text(String::from(text)),
            cst::Value::EnumValue(word) => match self.name(word.name()) {
                Some(name) => Value::Word(name.value),
                None => Value::Other("something else"),
            },
            cst::Value::ListValue(list) => Value::List(list.values().map(|element| self.value(&element)).collect()),
            cst::Value::ObjectValue(object) => Value::Object(
                object.object_fields().filter_map(|field| self.argument(field.name(), field.value())).collect(),
            ),
            cst::Value::Variable(_) => Value::Other("a variable"),
            cst::Value::IntValue(number) => Value::Integer(number.source_string()),
            cst::Value::FloatValue(_) => Value::Other("a number"),
            cst::Value::BooleanValue(_) => Value::Other("a boolean"),
        };
        Spanned { value, span }
    }

    /// A default. The grammar allows no variable in it.
    fn constant(&self, value: &cst::Value) -> Option<Constant> {
        Some(match value {
            cst::Value::NullValue(_) => Constant::Null,
            cst::Value::StringValue(text) => Constant::Text(String::from(text)),
            cst::Value::EnumValue(word) => Constant::Word(self.name(word.name())?.value),
            cst::Value::IntValue(number) => Constant::Number(number.source_string().trim().to_owned()),
            cst::Value::FloatValue(number) => Constant::Number(number.source_string().trim().to_owned()),
            cst::Value::BooleanValue(boolean) => Constant::Boolean(boolean.true_token().is_some()),
            cst::Value::ListValue(list) => {
                Constant::List(list.values().map(|element| self.constant(&element)).collect::<Option<_>>()?)
            }
            cst::Value::ObjectValue(object) => {
                let field =
                    |field: cst::ObjectField| Some((self.name(field.name())?.value, self.constant(&field.value()?)?));
                Constant::Object(object.object_fields().map(field).collect::<Option<_>>()?)
            }
            cst::Value::Variable(_) => return None,
        })
    }

    fn name(&self, name: Option<cst::Name>) -> Option<Name> {
        let token = name?.ident_token()?;
        Some(Name { value: token.text().to_owned(), span: self.places.span(&token, &token) })
    }

    /// The place of a node without the spaces and comments around it.
    fn span(&self, node: &SyntaxNode) -> Span {
        let is_ignored = |token: &SyntaxToken| {
            matches!(token.kind(), SyntaxKind::WHITESPACE | SyntaxKind::COMMENT | SyntaxKind::COMMA)
        };
        let mut first = node.first_token();
        while let Some(token) = first.as_ref().filter(|token| is_ignored(token)) {
            first = token.next_token();
        }
        let mut last = node.last_token();
        while let Some(token) = last.as_ref().filter(|token| is_ignored(token)) {
            last = token.prev_token();
        }
        match (first, last) {
            (Some(first), Some(last)) => self.places.span(&first, &last),
            (None, _) | (_, None) => 0..0,
        }
    }
}

/// Where the tokens of the tree stand in the source. A syntax error can make the parser drop a token from the tree, so
/// that offsets in the tree fall behind; the drift is then found by matching the tree's tokens with the source.
struct Places {
    /// Offset in the tree from which a drift applies, and the drift. Sorted.
    drifts: Vec<(usize, usize)>,
    length: usize,
}

impl Places {
    fn new(source: &str, root: &SyntaxNode) -> Self {
        let mut drifts = Vec::new();
        let mut drift = 0;
        let tokens = std::iter::successors(root.first_token(), SyntaxToken::next_token);
        for token in tokens {
            let offset = usize::from(token.text_range().start());
            let Some(rest) = source.get(offset + drift..) else { break };
            if rest.starts_with(token.text()) {
                continue;
            }
            let Some(skipped) = rest.find(token.text()) else { continue };
            drift += skipped;
            drifts.push((offset, drift));
        }
        Self { drifts, length: source.len() }
    }

    fn span(&self, first: &SyntaxToken, last: &SyntaxToken) -> Span {
        let start = self.place(usize::from(first.text_range().start()));
        // The last token's own drift counts, not that of whatever follows it.
        let last_range = last.text_range();
        let end = self.place(usize::from(last_range.start())) + usize::from(last_range.len());
        let end = end.min(self.length);
        start.min(end)..end
    }

    fn place(&self, offset: usize) -> usize {
        let after = self.drifts.partition_point(|(from, _)| *from <= offset);
        let drift = after.checked_sub(1).and_then(|index| self.drifts.get(index)).map_or(0, |(_, drift)| *drift);
        offset + drift
    }
}
