//! What every [`plan::Store`] does, as one suite: [`crate::store_suite!`] makes a test of each behaviour here, with tables
//! of its own. A store passes by behaving like DynamoDB, to the letter of what the engine relies on.

#![expect(missing_docs, reason = "each behaviour is named by the sentence that says it")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "these are tests, to be run by others"
)]

mod attributes;
mod expressions;
mod keys;
mod reads;
mod records;
mod tables;
mod transactions;
mod writes;

pub use attributes::*;
pub use expressions::*;
pub use keys::*;
pub use reads::*;
pub use tables::*;
pub use transactions::*;
pub use writes::*;

/// Makes a test of each behaviour. The argument is called once for each test and answers an `Arc<dyn Store>` without
/// tables.
#[macro_export]
macro_rules! store_suite {
    ($fresh_store:expr) => {
        $crate::store_suite! { @tests $fresh_store;
            a_create_of_a_new_record_passes_its_condition
            a_create_over_an_existing_record_fails_with_the_stored_one
            a_put_without_a_condition_replaces_the_whole_record
            an_update_sets_and_removes_and_answers_the_whole_new_record
            an_update_of_a_missing_record_fails_with_nothing_stored
            an_update_that_fails_its_condition_changes_nothing_and_shows_the_stored_record
            a_delete_answers_the_record_as_it_was
            a_delete_of_a_missing_record_fails_with_nothing_stored
            a_delete_that_fails_its_condition_keeps_the_record
            a_delete_without_a_condition_may_find_nothing
            of_concurrent_creates_exactly_one_wins
            a_get_sees_the_last_write
            a_get_of_a_missing_record_is_none
            a_query_by_the_tables_key_reads_its_record
            a_query_counts_a_record_that_the_filter_hides
            a_query_on_an_index_pages_to_the_end
            a_query_on_an_index_leaves_out_records_without_its_key
            a_consistent_query_on_an_index_is_rejected
            a_scan_pages_through_a_whole_table
            a_scan_looks_at_as_many_records_as_its_limit_before_the_filter
            a_scan_of_an_empty_table_is_an_empty_page
            a_transaction_writes_all_of_its_records
            a_transaction_with_a_failed_condition_writes_nothing_and_names_it
            a_transaction_names_every_failed_condition
            a_transaction_that_touches_a_record_twice_is_rejected
            of_concurrent_transactions_on_a_record_exactly_one_wins
            every_kind_of_attribute_comes_back_as_it_was
            numbers_keep_thirty_eight_digits
            a_number_with_more_digits_is_rejected
            empty_texts_and_all_of_unicode_come_back
            an_empty_key_is_rejected
            a_record_over_four_hundred_kilobytes_is_rejected
            an_update_may_not_grow_a_record_over_four_hundred_kilobytes
            expressions_select_what_dynamodb_selects
            reserved_words_work_as_names
            operands_and_expressions_that_are_refused_are_refused_in_the_same_words
            an_unknown_table_is_rejected
            preparing_twice_changes_nothing
            a_table_without_the_wanted_index_is_reported_so_and_left_as_it_is
            tables_may_have_short_names_number_keys_and_a_time_to_live
            the_shapes_come_in_the_order_of_the_specs
            a_table_with_another_key_is_refused_and_left_as_it_is
            an_index_with_another_key_is_refused_and_left_as_it_is
            records_of_a_sort_key_are_told_apart_and_come_in_its_order
            numbers_of_a_sort_key_are_ordered_as_numbers
            a_joined_sort_key_is_found_by_its_beginning
            an_index_with_a_sort_key_reads_both_ways_and_pages
            an_index_leaves_out_records_without_its_sort_key
            an_index_holds_what_its_projection_says
            a_batch_reads_every_record_that_is_there
            a_batch_takes_a_hundred_keys_of_two_attributes
            a_batch_larger_than_an_answer_is_read_whole
        }
    };
    (@tests $fresh_store:expr; $($behaviour:ident)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $behaviour() {
                $crate::store_suite::$behaviour($fresh_store()).await;
            }
        )*
    };
}
