//! Every name that is derived from a schema, as Amplify derives it.
//!
//! Operations and inputs start with the model's name, its first letter upper-cased and the rest untouched:
//! `todo_item` has `getTodo_item`. Lists use the plural of the npm package `pluralize`.

mod function;
mod plural;

pub use function::FunctionName;
pub use plural::plural;

/// A name with its first letter upper-cased and the rest untouched.
#[must_use]
pub fn upper_first(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A name with its first letter lower-cased and the rest untouched.
#[must_use]
pub fn lower_first(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// `getM`
#[must_use]
pub fn get_query(model: &str) -> String {
    format!("get{}", upper_first(model))
}

/// `listPs`
#[must_use]
pub fn list_query(model: &str) -> String {
    format!("list{}", upper_first(&plural(model)))
}

/// `createM`
#[must_use]
pub fn create_mutation(model: &str) -> String {
    format!("create{}", upper_first(model))
}

/// `updateM`
#[must_use]
pub fn update_mutation(model: &str) -> String {
    format!("update{}", upper_first(model))
}

/// `deleteM`
#[must_use]
pub fn delete_mutation(model: &str) -> String {
    format!("delete{}", upper_first(model))
}

/// `onCreateM`, no longer than a subscription's name may be.
#[must_use]
pub fn on_create_subscription(model: &str) -> String {
    subscription(format!("onCreate{}", upper_first(model)))
}

/// `onUpdateM`, no longer than a subscription's name may be.
#[must_use]
pub fn on_update_subscription(model: &str) -> String {
    subscription(format!("onUpdate{}", upper_first(model)))
}

/// `onDeleteM`, no longer than a subscription's name may be.
#[must_use]
pub fn on_delete_subscription(model: &str) -> String {
    subscription(format!("onDelete{}", upper_first(model)))
}

/// A longer name is cut, and ends with the beginning of its digest.
fn subscription(name: String) -> String {
    /// In characters; names are ASCII.
    const LONGEST: usize = 50;
    const KEPT: usize = 45;
    if name.len() <= LONGEST {
        return name;
    }
    let digest = format!("{:x}", md5::compute(&name));
    name.chars().take(KEPT).chain(digest.chars().take(LONGEST - KEPT)).collect()
}

/// `ModelMConnection`
#[must_use]
pub fn connection_type(model: &str) -> String {
    format!("Model{}Connection", upper_first(model))
}

/// `ModelMConnection` as indexes and relations name it: the model's name is left as it is.
#[must_use]
pub fn page_connection_type(model: &str) -> String {
    format!("Model{model}Connection")
}

/// `CreateMInput`
#[must_use]
pub fn create_input(model: &str) -> String {
    format!("Create{}Input", upper_first(model))
}

/// `UpdateMInput`
#[must_use]
pub fn update_input(model: &str) -> String {
    format!("Update{}Input", upper_first(model))
}

/// `DeleteMInput`
#[must_use]
pub fn delete_input(model: &str) -> String {
    format!("Delete{}Input", upper_first(model))
}

/// `ModelMFilterInput`
#[must_use]
pub fn filter_input(model: &str) -> String {
    format!("Model{}FilterInput", upper_first(model))
}

/// `ModelMFilterInput` as indexes and relations name it: the model's name is left as it is.
#[must_use]
pub fn page_filter_input(model: &str) -> String {
    format!("Model{model}FilterInput")
}

/// `ModelMConditionInput`
#[must_use]
pub fn condition_input(model: &str) -> String {
    format!("Model{}ConditionInput", upper_first(model))
}

/// `ModelSubscriptionMFilterInput`
#[must_use]
pub fn subscription_filter_input(model: &str) -> String {
    format!("ModelSubscription{}FilterInput", upper_first(model))
}

/// `ModelSubscriptionTInput`, the operators on a scalar in filters of subscriptions. The name is left as it is.
#[must_use]
pub fn subscription_operators_input(scalar: &str) -> String {
    format!("ModelSubscription{scalar}Input")
}

/// `ModelTInput`, the operators on a scalar or an enum in filters and conditions. The name is left as it is.
#[must_use]
pub fn operators_input(type_name: &str) -> String {
    format!("Model{type_name}Input")
}

/// `ModelEListInput`, the operators on a list of an enum. The name is left as it is.
#[must_use]
pub fn list_operators_input(enum_name: &str) -> String {
    format!("Model{enum_name}ListInput")
}

/// `ModelTKeyConditionInput`, the operators on a sort key of this scalar. The name is left as it is.
#[must_use]
pub fn key_condition_input(scalar: &str) -> String {
    format!("Model{scalar}KeyConditionInput")
}

/// `ModelMKCompositeKeyConditionInput`, the operators on a sort key of several fields; `index` is `None` for the primary
/// key. The model's name is left as it is.
#[must_use]
pub fn composite_key_condition_input(model: &str, index: Option<&str>) -> String {
    format!("Model{model}{}CompositeKeyConditionInput", key_name(index))
}

/// `ModelMKCompositeKeyInput`, the values of a sort key of several fields; `index` is `None` for the primary key. The
/// model's name is left as it is.
#[must_use]
pub fn composite_key_input(model: &str, index: Option<&str>) -> String {
    format!("Model{model}{}CompositeKeyInput", key_name(index))
}

fn key_name(index: Option<&str>) -> String {
    upper_first(index.unwrap_or("Primary"))
}

/// The argument that takes the operators on a sort key: the field itself, or for several `firstSecondThird`.
#[must_use]
pub fn sort_key_argument(fields: &[String]) -> String {
    match fields {
        [] => String::new(),
        [only] => only.clone(),
        [first, others @ ..] => {
            let others: String = others.iter().map(|field| upper_first(field)).collect();
            format!("{}{others}", lower_first(first))
        }
    }
}

/// `TInput`, what records take for a custom type.
#[must_use]
pub fn custom_type_input(custom_type: &str) -> String {
    format!("{}Input", upper_first(custom_type))
}

/// The index that Sluice adds to its own tables for an owner field, so that an owner's list is a query.
#[must_use]
pub fn owner_index(field: &str) -> String {
    format!("sluice-by-{field}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_letter_of_a_model_is_upper_cased() {
        assert_eq!(get_query("todo_item"), "getTodo_item");
        assert_eq!(list_query("todo_item"), "listTodo_items");
        assert_eq!(filter_input("todo_item"), "ModelTodo_itemFilterInput");
    }

    #[test]
    fn a_long_name_of_a_subscription_is_cut() {
        let model = "M".repeat(42);
        assert_eq!(on_create_subscription(&model), format!("onCreate{model}"));
        let cut = on_create_subscription(&format!("{model}M"));
        assert_eq!(cut.len(), 50);
        assert!(cut.starts_with(&format!("onCreate{}", "M".repeat(37))), "{cut}");
        assert_ne!(cut, on_create_subscription(&format!("{model}N")));
    }

    #[test]
    fn lists_use_the_plural() {
        assert_eq!(list_query("UserProfile"), "listUserProfiles");
        assert_eq!(list_query("Person"), "listPeople");
        assert_eq!(list_query("Data"), "listData");
    }
}
