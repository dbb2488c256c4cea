//! A record of an event, as what a subscriber selects of it is shaped from it.

use authz::{Decision, Scope};
use plan::Attribute;

use super::{Record, RelatedRecords};
use crate::{
    compile::{LeadsTo, Place, Related},
    shape::{Led, Row},
};

/// A record of an event, and what was decided for the subscriber.
#[derive(Clone, Copy)]
pub(crate) struct EventRow<'e> {
    pub(crate) record: &'e Record,
    pub(crate) decisions: &'e [Decision],
}

impl<'e> Row<'e> for EventRow<'e> {
    fn field(self, name: &str) -> Option<&'e Attribute> {
        self.record.fields.get(name)
    }

    fn is_covered(self, scope: &Scope) -> bool {
        plan::covers(scope, &self.record.stored)
    }

    /// Records that the subscriber may not read are left out.
    fn related<'l>(self, place: &Place, related: &'l Related) -> Led<'l, Self>
    where
        'e: 'l,
    {
        let scope = match self.decisions.get(related.question) {
            Some(Decision::Allow(grant)) => Some(&grant.scope),
            Some(Decision::Deny(_)) | None => None,
        };
        let row = |record: &'e Record| {
            scope
                .is_some_and(|scope| plan::covers(scope, &record.stored))
                .then_some(Self { record, decisions: self.decisions })
        };
        match (self.record.related.get(&*place.name), &related.leads_to) {
            (Some(RelatedRecords::One(record)), LeadsTo::One(objects)) => Led::One(objects, row(record)),
            (Some(RelatedRecords::Page { items, next_token }), LeadsTo::Page { selection, .. }) => {
                let next_token = scope.and(next_token.as_deref());
                Led::Page(selection, items.iter().filter_map(row).collect(), next_token)
            }
            // The mutation did not select the relation, or another schema told of it.
            (Some(RelatedRecords::One(_)), LeadsTo::Page { .. })
            | (Some(RelatedRecords::Page { .. }), LeadsTo::One(_))
            | (None, _) => Led::Unknown,
        }
    }
}
