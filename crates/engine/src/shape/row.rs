//! What an object of the answer is shaped from: a record that was read, a map inside one, or a record of an event.

use authz::Scope;
use plan::{Attribute, Item};

use crate::{
    answer::{Node, Reached},
    compile::{Objects, Page, Place, Related},
    failure::Failure,
};

/// A record, or what looks like one.
pub(crate) trait Row<'r>: Copy {
    /// The value of a field.
    fn field(self, name: &str) -> Option<&'r Attribute>;

    /// Whether a scope covers the record as it is stored.
    fn is_covered(self, scope: &Scope) -> bool;

    /// Where a relation leads.
    fn related<'l>(self, place: &Place, related: &'l Related) -> Led<'l, Self>
    where
        'r: 'l;
}

/// Where a relation leads.
pub(crate) enum Led<'r, R> {
    /// It was not followed, so that it reads as a value that is not there.
    Unknown,
    Failed(&'r Failure),
    One(&'r Objects, Option<R>),
    Page(&'r Page, Vec<R>, Option<&'r str>),
}

impl<'r, 'o: 'r> Row<'r> for &'r Node<'o> {
    fn field(self, name: &str) -> Option<&'r Attribute> {
        self.item.get(name)
    }

    fn is_covered(self, scope: &Scope) -> bool {
        plan::covers(scope, &self.item)
    }

    fn related<'l>(self, _place: &Place, related: &'l Related) -> Led<'l, Self>
    where
        'r: 'l,
    {
        match Node::related(self, related.slot) {
            None => Led::Unknown,
            Some(Err(failure)) => Led::Failed(failure),
            Some(Ok(Reached::One(objects, node))) => Led::One(objects, node.as_ref()),
            Some(Ok(Reached::Page(page, records))) => {
                Led::Page(page, records.items.iter().collect(), records.next_token.as_deref())
            }
        }
    }
}

impl<'r> Row<'r> for &'r Item {
    fn field(self, name: &str) -> Option<&'r Attribute> {
        self.get(name)
    }

    fn is_covered(self, scope: &Scope) -> bool {
        plan::covers(scope, self)
    }

    fn related<'l>(self, _place: &Place, _related: &'l Related) -> Led<'l, Self>
    where
        'r: 'l,
    {
        Led::Unknown
    }
}
