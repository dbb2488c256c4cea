//! Builders: an interface for each step that must be taken, the builder, and the builder of changed copies.

use super::{
    block::{Class, Method},
    camel_case, given_type, held_type, pascal_case,
};
use crate::client::models::{
    native::{Related, indented, related},
    shape::{Property, Shape},
};

/// The builders of a class.
pub(super) struct Builders<'a, 'b> {
    shape: &'b Shape<'a>,
    /// What an app may write, in order.
    writable: Vec<&'b Property<'a>>,
}

impl<'a, 'b> Builders<'a, 'b> {
    pub(super) fn of(shape: &'b Shape<'a>) -> Self {
        Self { shape, writable: writable(shape).collect() }
    }

    /// All classes and interfaces, printed.
    pub(super) fn print(&self) -> Vec<String> {
        let mut printed = self.step_interfaces();
        printed.extend([self.builder().print(), self.copy_of_builder().print()]);
        printed
    }

    /// The interface that building begins with.
    pub(super) fn first_step(&self) -> String {
        self.steps().next().map_or_else(|| self.step_name("Build"), |step| self.step_name(&step.field.name))
    }

    fn required(&self) -> impl Iterator<Item = &'b Property<'a>> {
        self.writable.iter().copied().filter(|property| !property.may_be_null())
    }

    fn optional(&self) -> impl Iterator<Item = &'b Property<'a>> {
        self.writable.iter().copied().filter(|property| property.may_be_null())
    }

    /// What must be given: all that is required, but for an id that can be made.
    fn steps(&self) -> impl Iterator<Item = &'b Property<'a>> {
        let makes_id = has_id(self.shape);
        self.required().filter(move |property| !makes_id || property.field.name != "id")
    }

    /// The names of the interfaces that follow each step.
    fn next_steps(&self) -> impl Iterator<Item = String> {
        let names = self.steps().skip(1).map(|step| self.step_name(&step.field.name));
        names.chain(std::iter::once(self.step_name("Build")))
    }

    /// The name of a step's interface, which must not be that of a field's type.
    fn step_name(&self, field: &str) -> String {
        let field = pascal_case(field);
        let name = format!("{field}Step");
        let is_taken = self.shape.fields.iter().any(|property| property.field.field_type.named.name() == name);
        if is_taken { format!("{field}BuildStep") } else { name }
    }

    fn step_interfaces(&self) -> Vec<String> {
        let mut interfaces: Vec<String> = self
            .steps()
            .zip(self.next_steps())
            .map(|(step, next)| interface(&self.step_name(&step.field.name), &format!("{next} {};", signature(step))))
            .collect();
        let build = self.step_name("Build");
        let mut methods = vec![format!("{} build();", self.shape.name)];
        if has_id(self.shape) {
            methods.push(format!("{build} id(String id);"));
        }
        methods.extend(self.optional().map(|property| format!("{build} {};", signature(property))));
        interfaces.push(interface(&build, &methods.join("\n")));
        interfaces
    }

    fn builder(&self) -> Class {
        let build = self.step_name("Build");
        let steps = self.steps().map(|step| self.step_name(&step.field.name));
        let steps: Vec<String> = steps.chain(std::iter::once(build.clone())).collect();
        let assignments: Vec<String> = self.writable.iter().map(|property| assignment(&property.field.name)).collect();
        let mut methods = vec![
            Method::new("public Builder()", ""),
            Method::new(&format!("private Builder({})", parameters(&self.writable)), &assignments.join("\n")),
            self.build(),
        ];
        methods.extend(self.steps().zip(self.next_steps()).map(|(step, next)| {
            let check = format!("Objects.requireNonNull({});\n", camel_case(&step.field.name));
            step_method(step, &next, &check)
        }));
        methods.extend(self.optional().map(|property| step_method(property, &build, "")));
        if has_id(self.shape) {
            let id = Method::new(&format!("public {build} id(String id)"), &indented("this.id = id;\nreturn this;"));
            methods.push(id.commented("@param id id\n@return Current Builder instance, for fluent method chaining"));
        }
        let fields = self.required().chain(self.optional());
        Class {
            head: format!("public static class Builder implements {}", steps.join(", ")),
            members: fields.map(|property| format!("private {};", declaration(property))).collect(),
            methods,
            nested: Vec::new(),
        }
    }

    fn build(&self) -> Method {
        let id = "String id = this.id != null ? this.id : UUID.randomUUID().toString();\n";
        let id = if has_id(self.shape) { id } else { "" };
        let names: Vec<&str> = self.writable.iter().map(|property| property.field.name.as_str()).collect();
        let body = format!("{id}\nreturn new {}(\n{});", self.shape.name, indented(&names.join(",\n")));
        Method::overriding(&format!("public {} build()", self.shape.name), &indented(&body))
    }

    fn copy_of_builder(&self) -> Class {
        let names: Vec<&str> = self.writable.iter().map(|property| property.field.name.as_str()).collect();
        let checks: Vec<String> =
            self.steps().map(|step| format!("Objects.requireNonNull({});", step.field.name)).collect();
        let declared = self
            .writable
            .iter()
            .map(|property| format!("{} {}", held_type(property), camel_case(&property.field.name)));
        let constructor = Method::new(
            &format!("private CopyOfBuilder({})", declared.collect::<Vec<_>>().join(", ")),
            &format!("super({});\n{}", names.join(", "), checks.join("\n")),
        );
        let setters = self.steps().chain(self.optional()).map(|property| {
            let name = camel_case(&property.field.name);
            Method::overriding(
                &format!("public CopyOfBuilder {}", signature(property)),
                &format!("return (CopyOfBuilder) super.{name}({name});"),
            )
        });
        Class {
            head: "public final class CopyOfBuilder extends Builder".to_owned(),
            members: Vec::new(),
            methods: std::iter::once(constructor).chain(setters).collect(),
            nested: Vec::new(),
        }
    }
}

/// The fields that an app may write: not what the server writes, nor what belongs to the record.
pub(super) fn writable<'a, 'b>(shape: &'b Shape<'a>) -> impl Iterator<Item = &'b Property<'a>> {
    shape.fields.iter().filter(|property| !property.is_read_only && is_own(property))
}

/// Whether a field is part of the record itself.
pub(super) fn is_own(property: &Property<'_>) -> bool {
    match related(property) {
        Related::No => true,
        Related::One(relation) | Related::Many(relation) => relation.kind == model::RelationKind::BelongsTo,
    }
}

/// Whether records have an `id` that can be made for them.
pub(super) fn has_id(shape: &Shape<'_>) -> bool {
    shape.key.is_some_and(|key| key.partition == "id" && key.sort.is_empty())
}

/// `Type name`
pub(super) fn declaration(property: &Property<'_>) -> String {
    format!("{} {}", held_type(property), property.field.name)
}

/// Declarations with commas between.
pub(super) fn parameters(properties: &[&Property<'_>]) -> String {
    properties.iter().map(|property| declaration(property)).collect::<Vec<_>>().join(", ")
}

/// `this.name = name;`
pub(super) fn assignment(name: &str) -> String {
    format!("this.{name} = {name};")
}

fn interface(name: &str, methods: &str) -> String {
    format!("public interface {name} {{\n{}\n}}\n", indented(methods))
}

/// The method that sets a field, without what it returns.
fn signature(property: &Property<'_>) -> String {
    let name = camel_case(&property.field.name);
    format!("{name}({} {name})", given_type(property))
}

fn step_method(property: &Property<'_>, returned: &str, check: &str) -> Method {
    let argument = camel_case(&property.field.name);
    let value = match related(property) {
        Related::One(_) => format!("new LoadedModelReferenceImpl<>({argument})"),
        Related::No | Related::Many(_) => argument,
    };
    let body = format!("{check}this.{} = {value};\nreturn this;", property.field.name);
    Method::overriding(&format!("public {returned} {}", signature(property)), &indented(&body))
}
