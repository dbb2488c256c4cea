//! From answers to the `data` and `errors` of the response: exactly what was selected, in its order, with null where a
//! value is missing.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Handling-Field-Errors>. A null where the type forbids it takes the
//! place of the nearest parent that may be null.

use async_graphql::{Name, Value, indexmap::IndexMap};
use authz::Decision;
use model::api::{Api, TypeDefinition, TypeRef};
use plan::Attribute;

use crate::{
    ErrorKind, GraphqlError, Location,
    answer::{Answer, Node, Page},
    bound::{Guard, Reading, Selected, Source},
    failure::Failure,
    output,
    path::Path,
};

/// A null where the type forbids it; the error is on the list already.
pub(crate) struct Nulled;

/// Shapes the answers of one operation.
pub(crate) struct Shaper<'a> {
    pub(crate) api: &'a Api,
    pub(crate) decisions: &'a [Decision],
    pub(crate) errors: Vec<GraphqlError>,
}

impl Shaper<'_> {
    /// `data`: one answer for each field at the root, in their order.
    pub(crate) fn data<'s>(
        &mut self,
        answers: impl IntoIterator<Item = (&'s Selected<'s>, Result<Answer, Failure>)>,
    ) -> Value {
        let mut fields = IndexMap::new();
        for (selected, answer) in answers {
            let path = Path::root(selected.key);
            match self.answered(selected, &answer, &path) {
                Ok(value) => fields.insert(Name::new(selected.key), value),
                Err(Nulled) => return Value::Null,
            };
        }
        Value::Object(fields)
    }

    fn answered(
        &mut self,
        selected: &Selected<'_>,
        answer: &Result<Answer, Failure>,
        path: &Path<'_>,
    ) -> Result<Value, Nulled> {
        match answer {
            Err(failure) => {
                self.report(selected, failure, path);
                self.missing(selected, path, Missing::Reported)
            }
            Ok(Answer::Ready(value)) => Ok(value.clone()),
            Ok(Answer::Record(None)) => self.missing(selected, path, Missing::Silent),
            Ok(Answer::Record(Some(node))) => {
                let shaped = self.object(&selected.selection, node, path);
                self.nullable(selected, shaped)
            }
            Ok(Answer::Records(nodes)) => self.records(selected, nodes, path),
            Ok(Answer::Page(page)) => {
                let shaped = self.page(&selected.selection, page, path);
                self.nullable(selected, shaped)
            }
            Ok(Answer::Value(stored)) => {
                self.stored(selected, selected.field_type, Some(stored), Reading::Stored, path)
            }
        }
    }

    fn object(&mut self, selection: &[Selected<'_>], node: &Node, path: &Path<'_>) -> Result<Value, Nulled> {
        let mut fields = IndexMap::with_capacity(selection.len());
        for (position, selected) in selection.iter().enumerate() {
            let path = path.field(selected.key);
            let value = match &selected.source {
                Source::TypeName => Value::from(selected.parent),
                Source::Stored(reading, guard) => match self.guarded(selected, *guard, node) {
                    Ok(stored) => self.stored(selected, selected.field_type, stored, *reading, &path)?,
                    Err(failure) => {
                        self.report(selected, &failure, &path);
                        self.missing(selected, &path, Missing::Reported)?
                    }
                },
                Source::Related(_) => match node.related.get(&position) {
                    Some(answer) => self.answered(selected, answer, &path)?,
                    None => self.missing(selected, &path, Missing::Silent)?,
                },
                Source::Refused(failure) => self.refused(selected, failure, &path)?,
                Source::Items
                | Source::NextToken
                | Source::Introspection
                | Source::Call(_)
                | Source::Custom(_)
                | Source::Listen(_) => Value::Null,
            };
            fields.insert(Name::new(selected.key), value);
        }
        Ok(Value::Object(fields))
    }

    /// The stored value of a field, if the caller may see it.
    fn guarded<'n>(
        &self,
        selected: &Selected<'_>,
        guard: Guard,
        node: &'n Node,
    ) -> Result<Option<&'n Attribute>, Failure> {
        let stored = node.item.get(selected.name);
        let (question, shown) = match guard {
            Guard::Open => return Ok(stored),
            Guard::Withheld(None) => return Ok(None),
            Guard::Withheld(Some(question)) => (question, None),
            Guard::Asked(question) => (question, stored),
        };
        match self.decisions.get(question) {
            Some(Decision::Allow(grant)) if plan::covers(&grant.scope, &node.item) => Ok(shown),
            Some(Decision::Allow(_) | Decision::Deny(_)) => Err(Failure::unauthorized(selected.parent, selected.name)),
            None => Err(Failure::undecided(selected.parent, selected.name)),
        }
    }

    /// A list of records, of which some may be missing.
    fn records(&mut self, selected: &Selected<'_>, nodes: &[Option<Node>], path: &Path<'_>) -> Result<Value, Nulled> {
        let (is_required, list) = match selected.field_type {
            TypeRef::NonNull(inner) => (true, inner.as_ref()),
            list @ (TypeRef::Named(_) | TypeRef::List(_)) => (false, list),
        };
        let elements_required = matches!(list, TypeRef::List(element) if matches!(**element, TypeRef::NonNull(_)));
        let mut values = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let shaped = match node {
                Some(node) => self.object(&selected.selection, node, &path.index(index)),
                None if elements_required => {
                    self.null_for_non_null(selected, list, &path.index(index));
                    Err(Nulled)
                }
                None => Ok(Value::Null),
            };
            match shaped {
                Ok(value) => values.push(value),
                Err(Nulled) if !elements_required => values.push(Value::Null),
                Err(Nulled) if is_required => return Err(Nulled),
                Err(Nulled) => return Ok(Value::Null),
            }
        }
        Ok(Value::List(values))
    }

    fn page(&mut self, selection: &[Selected<'_>], page: &Page, path: &Path<'_>) -> Result<Value, Nulled> {
        let mut fields = IndexMap::with_capacity(selection.len());
        for selected in selection {
            let path = path.field(selected.key);
            let value = match &selected.source {
                Source::TypeName => Value::from(selected.parent),
                Source::Refused(failure) => self.refused(selected, failure, &path)?,
                Source::NextToken => page.next_token.as_deref().map_or(Value::Null, Value::from),
                Source::Items => {
                    let mut items = Vec::with_capacity(page.items.len());
                    for (index, node) in page.items.iter().enumerate() {
                        // Elements may be null (`[M]!`), so one that cannot be shown leaves the others alone.
                        items.push(self.object(&selected.selection, node, &path.index(index)).unwrap_or(Value::Null));
                    }
                    Value::List(items)
                }
                Source::Stored(..)
                | Source::Related(_)
                | Source::Introspection
                | Source::Call(_)
                | Source::Custom(_)
                | Source::Listen(_) => Value::Null,
            };
            fields.insert(Name::new(selected.key), value);
        }
        Ok(Value::Object(fields))
    }

    /// A stored value by its type.
    fn stored(
        &mut self,
        selected: &Selected<'_>,
        field_type: &TypeRef,
        stored: Option<&Attribute>,
        reading: Reading,
        path: &Path<'_>,
    ) -> Result<Value, Nulled> {
        match (field_type, stored) {
            (TypeRef::NonNull(inner), stored) => match stored {
                None | Some(Attribute::Null) => {
                    self.null_for_non_null(selected, inner, path);
                    Err(Nulled)
                }
                stored => match self.stored(selected, inner, stored, reading, path)? {
                    // What is inside could not be shown, and has been reported.
                    Value::Null => Err(Nulled),
                    value => Ok(value),
                },
            },
            (_, None | Some(Attribute::Null)) => Ok(Value::Null),
            (TypeRef::List(inner), Some(stored)) => match output::elements(stored) {
                None => self.unserializable(selected, "Expected a list", path),
                Some(elements) => {
                    let mut values = Vec::with_capacity(elements.len());
                    for (index, element) in elements.iter().enumerate() {
                        match self.stored(selected, inner, Some(element), reading, &path.index(index)) {
                            Ok(value) => values.push(value),
                            Err(Nulled) => return Ok(Value::Null),
                        }
                    }
                    Ok(Value::List(values))
                }
            },
            (TypeRef::Named(name), Some(stored)) => match (self.api.types.get(name), stored) {
                (Some(TypeDefinition::Object(_)), Attribute::Map(item)) => {
                    let node = Node::bare(item.clone());
                    Ok(self.object(&selected.selection, &node, path).unwrap_or(Value::Null))
                }
                (Some(TypeDefinition::Object(_)), _) => {
                    self.unserializable(selected, &format!("Expected type '{name}'"), path)
                }
                (definition, stored) => match output::leaf(definition, name, stored, reading) {
                    Ok(value) => Ok(value),
                    Err(why) => self.unserializable(selected, &why, path),
                },
            },
        }
    }

    /// A field that the caller may not select.
    fn refused(&mut self, selected: &Selected<'_>, failure: &Failure, path: &Path<'_>) -> Result<Value, Nulled> {
        self.report(selected, failure, path);
        self.missing(selected, path, Missing::Reported)
    }

    /// A value that is not there: null, if the type allows it.
    fn missing(&mut self, selected: &Selected<'_>, path: &Path<'_>, missing: Missing) -> Result<Value, Nulled> {
        match (selected.field_type, missing) {
            (TypeRef::Named(_) | TypeRef::List(_), _) => Ok(Value::Null),
            (TypeRef::NonNull(_), Missing::Reported) => Err(Nulled),
            (TypeRef::NonNull(inner), Missing::Silent) => {
                self.null_for_non_null(selected, inner, path);
                Err(Nulled)
            }
        }
    }

    /// Stops a null from rising where the type allows it.
    #[expect(clippy::unused_self, reason = "reads as the other rules of null do")]
    fn nullable(&self, selected: &Selected<'_>, shaped: Result<Value, Nulled>) -> Result<Value, Nulled> {
        match (selected.field_type, shaped) {
            (_, Ok(value)) => Ok(value),
            (TypeRef::NonNull(_), Err(Nulled)) => Err(Nulled),
            (TypeRef::Named(_) | TypeRef::List(_), Err(Nulled)) => Ok(Value::Null),
        }
    }

    fn null_for_non_null(&mut self, selected: &Selected<'_>, inner: &TypeRef, path: &Path<'_>) {
        let failure = Failure::null_for_non_null(inner.name(), selected.parent, &path.to_string());
        self.report(selected, &failure, path);
    }

    fn unserializable(&mut self, selected: &Selected<'_>, why: &str, path: &Path<'_>) -> Result<Value, Nulled> {
        self.report(selected, &Failure::unserializable(&path.to_string(), why), path);
        Ok(Value::Null)
    }

    fn report(&mut self, selected: &Selected<'_>, failure: &Failure, path: &Path<'_>) {
        let kind = failure.error_type.as_ref().map(ErrorKind::named);
        self.errors.push(GraphqlError {
            path: Some(path.parts()),
            // AppSync leaves out the place of an error of a field that no resolver reported.
            locations: kind.is_some().then(|| vec![Location::at(selected.position)]),
            message: failure.message.clone(),
            kind,
        });
    }
}

/// Whether somebody has been told why a value is missing.
#[derive(Clone, Copy)]
enum Missing {
    Reported,
    Silent,
}
