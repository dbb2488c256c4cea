//! Writes `extend type`, `extend input` and `extend enum` into what they extend, as Amplify does.

use super::ast::{Definition, Name, OtherDefinition, OtherKind, Span};

/// A definition, or an extension of one.
pub(super) enum Part {
    Whole(Definition),
    /// What is added, and where it stands.
    Added(Definition, Span),
}

/// The definitions with what extends them. An extension of what is not there, or is of another kind, stays one.
pub(super) fn merge(parts: Vec<Part>) -> Vec<Definition> {
    let mut definitions: Vec<Definition> = Vec::new();
    let mut additions = Vec::new();
    for part in parts {
        match part {
            Part::Whole(definition) => definitions.push(definition),
            Part::Added(addition, span) => additions.push((addition, span)),
        }
    }
    for (addition, span) in additions {
        if let Err(name) = add(&mut definitions, addition) {
            definitions.push(Definition::Other(OtherDefinition { kind: OtherKind::Extension, name, span }));
        }
    }
    definitions
}

/// Adds to the definition of the same name and kind; gives back the name of what finds none.
fn add(definitions: &mut [Definition], addition: Definition) -> Result<(), Option<Name>> {
    let fits = |definition: &&mut Definition| match (&**definition, &addition) {
        (Definition::Object(whole), Definition::Object(added))
        | (Definition::Input(whole), Definition::Input(added)) => whole.name.value == added.name.value,
        (Definition::Enum(whole), Definition::Enum(added)) => whole.name.value == added.name.value,
        _ => false,
    };
    let whole = definitions.iter_mut().find(fits);
    match (whole, addition) {
        (
            Some(Definition::Object(whole) | Definition::Input(whole)),
            Definition::Object(added) | Definition::Input(added),
        ) => {
            whole.directives.extend(added.directives);
            whole.fields.extend(added.fields);
            whole.implements = whole.implements.take().or(added.implements);
            Ok(())
        }
        (Some(Definition::Enum(whole)), Definition::Enum(added)) => {
            whole.directives.extend(added.directives);
            whole.values.extend(added.values);
            Ok(())
        }
        (_, addition) => Err(match addition {
            Definition::Object(added) | Definition::Input(added) => Some(added.name),
            Definition::Enum(added) => Some(added.name),
            Definition::Other(other) => other.name,
        }),
    }
}
