//! Both stores: one suite that each of them passes, and what only one of them can get wrong.

mod agreement;
mod store_dynamodb;
mod store_embedded;
