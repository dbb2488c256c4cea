//! How a class is read from JSON and written as JSON.

use model::{Named, Scalar};

use super::{element_type, variable};
use crate::client::models::{
    native::indented,
    shape::{Property, Shape},
};

pub(super) fn from_json(shape: &Shape<'_>) -> String {
    let readings: Vec<String> = shape.fields.iter().map(reading).collect();
    let readings = indented(&readings.join(",\n"));
    let initializers = indented(&format!("\n: {};", readings.trim_start()));
    format!("{}.fromJson(Map<String, dynamic> json){initializers}", shape.name)
}

pub(super) fn to_json(shape: &Shape<'_>) -> String {
    let fields = shape.fields.iter().map(|property| format!("'{}': {}", property.field.name, written(property)));
    format!("Map<String, dynamic> toJson() => {{\n  {}\n}};", fields.collect::<Vec<_>>().join(", "))
}

pub(super) fn to_map(shape: &Shape<'_>) -> String {
    let fields = shape.fields.iter().map(|property| format!("'{}': {}", property.field.name, variable(property)));
    format!("Map<String, Object?> toMap() => {{\n{}\n}};", indented(&fields.collect::<Vec<_>>().join(",\n")))
}

fn reading(property: &Property<'_>) -> String {
    let json = format!("json['{}']", property.field.name);
    let is_list = property.field.field_type.list.is_some();
    let element = element_type(property);
    let value = match &property.field.field_type.named {
        Named::Model(_) if is_list => related_records(&json, element),
        Named::Model(_) => format!(
            "{json} != null
  ? {json}['serializedData'] != null
    ? {element}.fromJson(new Map<String, dynamic>.from({json}['serializedData']))
    : {element}.fromJson(new Map<String, dynamic>.from({json}))
  : null"
        ),
        Named::Enum(_) if is_list => format!(
            "{json} is List
  ? ({json} as List)
    .map((e) => amplify_core.enumFromString<{element}>(e, {element}.values)!)
    .toList()
  : null"
        ),
        Named::Enum(_) => format!("amplify_core.enumFromString<{element}>({json}, {element}.values)"),
        Named::Custom(_) if is_list => format!(
            "{json} is List
  ? ({json} as List)
    .where((e) => e != null)
    .map((e) => {element}.fromJson(new Map<String, dynamic>.from(e['serializedData'] ?? e)))
    .toList()
  : null"
        ),
        Named::Custom(_) => format!(
            "{json} != null
    ? {json}['serializedData'] != null
        ? {element}.fromJson(new Map<String, dynamic>.from({json}['serializedData']))
        : {element}.fromJson(new Map<String, dynamic>.from({json}))
  : null"
        ),
        Named::Scalar(scalar) => scalar_reading(*scalar, &json, element, is_list),
    };
    format!("{} = {value}", variable(property))
}

fn related_records(json: &str, element: &str) -> String {
    format!(
        "{json}  is Map
  ? ({json}['items'] is List
    ? ({json}['items'] as List)
        .where((e) => e != null)
        .map((e) => {element}.fromJson(new Map<String, dynamic>.from(e)))
        .toList()
    : null)
  : ({json} is List
    ? ({json} as List)
        .where((e) => e?['serializedData'] != null)
        .map((e) => {element}.fromJson(new Map<String, dynamic>.from(e?['serializedData'])))
        .toList()
    : null)"
    )
}

fn scalar_reading(scalar: Scalar, json: &str, element: &str, is_list: bool) -> String {
    let made_by = |function: &str| {
        if is_list {
            format!("({json} as List?)?.map((e) => {element}.{function}(e)).toList()")
        } else {
            format!("{json} != null ? {element}.{function}({json}) : null")
        }
    };
    let number = |function: &str| {
        if is_list {
            format!("({json} as List?)?.map((e) => (e as num).{function}()).toList()")
        } else {
            format!("({json} as num?)?.{function}()")
        }
    };
    match scalar {
        Scalar::AwsDate | Scalar::AwsTime | Scalar::AwsDateTime => made_by("fromString"),
        Scalar::AwsTimestamp => made_by("fromSeconds"),
        Scalar::Int => number("toInt"),
        Scalar::Float => number("toDouble"),
        Scalar::Id
        | Scalar::String
        | Scalar::Boolean
        | Scalar::AwsEmail
        | Scalar::AwsJson
        | Scalar::AwsUrl
        | Scalar::AwsPhone
        | Scalar::AwsIpAddress => {
            if is_list {
                format!("{json}?.cast<{element}>()")
            } else {
                json.to_owned()
            }
        }
    }
}

fn written(property: &Property<'_>) -> String {
    let name = variable(property);
    let is_list = property.field.field_type.list.is_some();
    let called = |function: &str| {
        if is_list { format!("{name}?.map((e) => e.{function}()).toList()") } else { format!("{name}?.{function}()") }
    };
    match &property.field.field_type.named {
        Named::Model(element) | Named::Custom(element) if is_list => {
            format!("{name}?.map(({element}? e) => e?.toJson()).toList()")
        }
        Named::Model(_) | Named::Custom(_) => format!("{name}?.toJson()"),
        Named::Enum(_) if is_list => format!("{name}?.map((e) => amplify_core.enumToString(e)).toList()"),
        Named::Enum(_) => format!("amplify_core.enumToString({name})"),
        Named::Scalar(Scalar::AwsDate | Scalar::AwsTime | Scalar::AwsDateTime) => called("format"),
        Named::Scalar(Scalar::AwsTimestamp) => called("toSeconds"),
        Named::Scalar(_) => name,
    }
}
