//! From answers to the `data` and `errors` of the response: exactly what was selected, in its order, with null where a
//! value is missing. `data` is written as JSON as it is shaped, and refused as soon as it is too large.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Handling-Field-Errors>. A null where the type forbids it takes the
//! place of the nearest parent that may be null.

mod json;
mod leaf;
mod output;
mod path;
mod row;

use authz::Decision;
use plan::Attribute;

pub(crate) use self::{
    path::Path,
    row::{Led, Row},
};
use crate::{
    ErrorKind, GraphqlError,
    answer::{Answer, Node},
    compile::{AboutPage, Guard, ObjectKind, Objects, Page, PageKind, Place, Stored, Value, ValueKind},
    failure::Failure,
    served::Reading,
};

/// How many values are shaped before other requests of the thread get their turn.
const VALUES_AT_ONCE: usize = 16_384;

/// The fewest bytes of a field in an answer: two quotes, a letter, a colon and a value.
const LEAST_BYTES: usize = 5;

/// Why a value is not shaped.
pub(crate) enum Stop {
    /// It is null where the type forbids it; the error is on the list already.
    Nulled,
    /// The answer is larger than it may be.
    TooLarge,
}

/// What a value came to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shaped {
    Value,
    Null,
}

/// Shapes the answers of one operation.
pub(crate) struct Shaper<'s> {
    decisions: &'s [Decision],
    out: Vec<u8>,
    errors: Vec<GraphqlError>,
    /// About how many bytes the errors take.
    error_bytes: usize,
    limit: usize,
    /// How many values may be shaped. As many as fit into the answer: only those that are thrown away again, because a null
    /// took the place of their parent, can be more.
    values_left: usize,
    /// How many values have been shaped since others had their turn.
    values_at_once: usize,
}

/// `data`, as JSON, and what went wrong.
pub(crate) struct Shape {
    pub(crate) data: Vec<u8>,
    pub(crate) errors: Vec<GraphqlError>,
}

impl<'s> Shaper<'s> {
    /// Shapes at most this many bytes.
    pub(crate) fn new(decisions: &'s [Decision], limit: usize) -> Self {
        Self {
            decisions,
            out: Vec::with_capacity(256),
            errors: Vec::new(),
            error_bytes: 0,
            limit,
            values_left: limit / LEAST_BYTES + 1,
            values_at_once: 0,
        }
    }

    /// `data`: one answer for each field at the root, in their order; `None` if that is too large.
    pub(crate) async fn data<'o: 's>(
        mut self,
        answers: Vec<(&'o Place, Result<Answer<'o>, Failure>)>,
    ) -> Option<Shape> {
        self.out.push(b'{');
        let mut answers = answers.into_iter().enumerate();
        while let Some((position, (place, answer))) = answers.next() {
            self.key(position, place);
            let shaped = self.answered(place, &answer).await;
            drop(answer);
            if let Err(stop) = shaped {
                // To free them takes long, too, and is no reason to hold the thread.
                for rest in answers {
                    drop(rest);
                    tokio::task::yield_now().await;
                }
                return match stop {
                    Stop::Nulled => Some(Shape { data: b"null".to_vec(), errors: self.errors }),
                    Stop::TooLarge => None,
                };
            }
        }
        self.out.push(b'}');
        self.finish()
    }

    /// `data` of one field whose value is this row; `None` if that is too large.
    pub(crate) fn data_of_row<'r, R: Row<'r>>(self, place: &Place, value: &Value, row: R) -> Option<Shape> {
        self.data_of(place, |shaper, path| match value.objects() {
            Some(objects) => shaper.nullable(place, |shaper| shaper.object(objects, row, path)),
            None => shaper.missing(place, path, Missing::Silent),
        })
    }

    /// `data` of one field with this value; `None` if that is too large.
    pub(crate) fn data_of_value(self, place: &Place, value: &Value, stored: &Attribute) -> Option<Shape> {
        self.data_of(place, |shaper, path| shaper.value(place, value, Some(stored), Reading::Stored, path).map(|_| ()))
    }

    fn data_of(mut self, place: &Place, shape: impl FnOnce(&mut Self, &Path<'_>) -> Result<(), Stop>) -> Option<Shape> {
        self.out.push(b'{');
        self.key(0, place);
        match shape(&mut self, &Path::root(&place.key)) {
            Ok(()) => {}
            Err(Stop::Nulled) => return Some(Shape { data: b"null".to_vec(), errors: self.errors }),
            Err(Stop::TooLarge) => return None,
        }
        self.out.push(b'}');
        self.finish()
    }

    fn finish(self) -> Option<Shape> {
        (self.bytes() <= self.limit).then_some(Shape { data: self.out, errors: self.errors })
    }

    async fn answered(&mut self, place: &Place, answer: &Result<Answer<'_>, Failure>) -> Result<(), Stop> {
        let path = &Path::root(&place.key);
        match answer {
            Err(failure) => self.failed(place, failure, path),
            Ok(Answer::Ready(json)) => {
                self.charge(json.len())?;
                self.out.extend_from_slice(json);
                Ok(())
            }
            Ok(Answer::Record(_, None)) => self.missing(place, path, Missing::Silent),
            Ok(Answer::Record(objects, Some(node))) => {
                self.nullable(place, |shaper| shaper.object(objects, node, path))
            }
            Ok(Answer::Records(value, objects, nodes)) => self.records(place, value, objects, nodes, path).await,
            Ok(Answer::Page(page, records)) => {
                let start = self.out.len();
                let shaped = self.root_page(page, &records.items, records.next_token.as_deref(), path).await;
                self.or_null(place, start, shaped)
            }
            Ok(Answer::Value(value, stored)) => {
                self.value(place, value, Some(stored), Reading::Stored, path).map(|_| ())
            }
        }
    }

    /// A list of records, of which some may be missing.
    async fn records(
        &mut self,
        place: &Place,
        value: &Value,
        objects: &Objects,
        nodes: &[Option<Node<'_>>],
        path: &Path<'_>,
    ) -> Result<(), Stop> {
        let start = self.out.len();
        let elements_required = matches!(&value.kind, ValueKind::List(element) if element.required);
        self.out.push(b'[');
        for (index, node) in nodes.iter().enumerate() {
            self.comma(index);
            let (start_of_element, path) = (self.out.len(), path.index(index));
            let shaped = match node {
                Some(node) => self.object(objects, node, &path),
                None if elements_required => {
                    self.null_for_non_null(place, &path);
                    Err(Stop::Nulled)
                }
                None => {
                    self.null();
                    Ok(())
                }
            };
            match shaped {
                Ok(()) => {}
                Err(Stop::Nulled) if !elements_required => self.null_from(start_of_element),
                Err(stop) => return self.or_null(place, start, Err(stop)),
            }
            self.breathe().await;
        }
        self.out.push(b']');
        Ok(())
    }

    /// A page at the root, between whose records other requests get their turn.
    async fn root_page(
        &mut self,
        page: &Page,
        items: &[Node<'_>],
        next_token: Option<&str>,
        path: &Path<'_>,
    ) -> Result<(), Stop> {
        self.out.push(b'{');
        for (position, field) in page.fields.iter().enumerate() {
            self.key(position, &field.place);
            let path = path.field(&field.place.key);
            match &field.kind {
                PageKind::Items(objects) => {
                    self.foresee(objects, items.len())?;
                    self.out.push(b'[');
                    for (index, node) in items.iter().enumerate() {
                        self.element(objects, node, index, &path)?;
                        self.breathe().await;
                    }
                    self.out.push(b']');
                }
                PageKind::About(about) => self.about(&field.place, about, page, next_token, &path)?,
            }
        }
        self.out.push(b'}');
        Ok(())
    }

    fn page<'r, R: Row<'r>>(
        &mut self,
        page: &Page,
        items: &[R],
        next_token: Option<&str>,
        path: &Path<'_>,
    ) -> Result<(), Stop> {
        self.out.push(b'{');
        for (position, field) in page.fields.iter().enumerate() {
            self.key(position, &field.place);
            let path = path.field(&field.place.key);
            match &field.kind {
                PageKind::Items(objects) => {
                    self.foresee(objects, items.len())?;
                    self.out.push(b'[');
                    for (index, row) in items.iter().enumerate() {
                        self.element(objects, *row, index, &path)?;
                    }
                    self.out.push(b']');
                }
                PageKind::About(about) => self.about(&field.place, about, page, next_token, &path)?,
            }
        }
        self.out.push(b'}');
        Ok(())
    }

    /// A record of a page. It may be null (`[M]!`), so one that cannot be shown leaves the others alone.
    fn element<'r, R: Row<'r>>(
        &mut self,
        objects: &Objects,
        row: R,
        index: usize,
        path: &Path<'_>,
    ) -> Result<(), Stop> {
        self.comma(index);
        let start = self.out.len();
        match self.object(objects, row, &path.index(index)) {
            Err(Stop::Nulled) => {
                self.null_from(start);
                Ok(())
            }
            shaped => shaped,
        }
    }

    fn about(
        &mut self,
        place: &Place,
        about: &AboutPage,
        page: &Page,
        next_token: Option<&str>,
        path: &Path<'_>,
    ) -> Result<(), Stop> {
        match about {
            AboutPage::TypeName => json::text(&mut self.out, &page.type_name),
            AboutPage::Refused(failure) => return self.failed(place, failure, path),
            AboutPage::NextToken => match next_token {
                Some(token) => json::text(&mut self.out, token),
                None => self.null(),
            },
        }
        Ok(())
    }

    fn object<'r, R: Row<'r>>(&mut self, objects: &Objects, row: R, path: &Path<'_>) -> Result<(), Stop> {
        self.out.push(b'{');
        for (position, field) in objects.fields.iter().enumerate() {
            let place = &field.place;
            self.key(position, place);
            self.charge(0)?;
            let path = path.field(&place.key);
            match &field.kind {
                ObjectKind::TypeName => json::text(&mut self.out, &objects.type_name),
                ObjectKind::Refused(failure) => self.failed(place, failure, &path)?,
                ObjectKind::Stored(stored) => match self.guarded(place, stored, row) {
                    Ok(value) => {
                        self.value(place, &stored.value, value, stored.reading, &path)?;
                    }
                    Err(failure) => self.failed(place, &failure, &path)?,
                },
                ObjectKind::Related(related) => match row.related(place, related) {
                    Led::Unknown => self.missing(place, &path, Missing::Silent)?,
                    Led::Failed(failure) => self.failed(place, failure, &path)?,
                    Led::One(_, None) => self.missing(place, &path, Missing::Silent)?,
                    Led::One(objects, Some(row)) => {
                        self.nullable(place, |shaper| shaper.object(objects, row, &path))?;
                    }
                    Led::Page(page, items, next_token) => {
                        self.nullable(place, |shaper| shaper.page(page, &items, next_token, &path))?;
                    }
                },
            }
        }
        self.out.push(b'}');
        Ok(())
    }

    /// The stored value of a field, if the caller may see it.
    fn guarded<'r, R: Row<'r>>(
        &self,
        place: &Place,
        stored: &Stored,
        row: R,
    ) -> Result<Option<&'r Attribute>, Failure> {
        let value = row.field(&place.name);
        let (question, shown) = match stored.guard {
            Guard::Open => return Ok(value),
            Guard::Withheld(None) => return Ok(None),
            Guard::Withheld(Some(question)) => (question, None),
            Guard::Asked(question) => (question, value),
        };
        match self.decisions.get(question) {
            Some(Decision::Allow(grant)) if row.is_covered(&grant.scope) => Ok(shown),
            Some(Decision::Allow(_) | Decision::Deny(_)) => Err(Failure::unauthorized(&place.parent, &place.name)),
            None => Err(Failure::undecided(&place.parent, &place.name)),
        }
    }

    /// A stored value by its type.
    fn value(
        &mut self,
        place: &Place,
        value: &Value,
        stored: Option<&Attribute>,
        reading: Reading,
        path: &Path<'_>,
    ) -> Result<Shaped, Stop> {
        let Some(stored) = stored.filter(|stored| **stored != Attribute::Null) else {
            if value.required {
                self.null_for_non_null(place, path);
                return Err(Stop::Nulled);
            }
            self.null();
            return Ok(Shaped::Null);
        };
        match self.present(place, &value.kind, stored, reading, path)? {
            // What is inside could not be shown, and has been reported.
            Shaped::Null if value.required => Err(Stop::Nulled),
            shaped => Ok(shaped),
        }
    }

    fn present(
        &mut self,
        place: &Place,
        kind: &ValueKind,
        stored: &Attribute,
        reading: Reading,
        path: &Path<'_>,
    ) -> Result<Shaped, Stop> {
        let start = self.out.len();
        let written = match kind {
            ValueKind::Scalar(scalar) => leaf::of_scalar(&mut self.out, *scalar, stored, reading),
            ValueKind::Enum(definition) => leaf::of_enum(&mut self.out, definition, stored),
            ValueKind::List(element) => match leaf::elements(stored) {
                None => Err("Expected a list".to_owned()),
                Some(elements) => {
                    self.out.push(b'[');
                    for (index, stored) in elements.iter().enumerate() {
                        self.comma(index);
                        self.charge(0)?;
                        match self.value(place, element, Some(stored), reading, &path.index(index)) {
                            Ok(_) => {}
                            Err(Stop::Nulled) => {
                                self.null_from(start);
                                return Ok(Shaped::Null);
                            }
                            Err(Stop::TooLarge) => return Err(Stop::TooLarge),
                        }
                    }
                    self.out.push(b']');
                    Ok(())
                }
            },
            ValueKind::Object(objects) => match stored {
                Attribute::Map(item) => match self.object(objects, item, path) {
                    Ok(()) => Ok(()),
                    Err(Stop::Nulled) => {
                        self.null_from(start);
                        return Ok(Shaped::Null);
                    }
                    Err(Stop::TooLarge) => return Err(Stop::TooLarge),
                },
                _ => Err(format!("Expected type '{}'", objects.type_name)),
            },
        };
        match written {
            Ok(()) => Ok(Shaped::Value),
            Err(why) => {
                self.report(place, &Failure::unserializable(&path.to_string(), &why), path);
                self.null_from(start);
                Ok(Shaped::Null)
            }
        }
    }

    /// A field that has an error in place of a value.
    fn failed(&mut self, place: &Place, failure: &Failure, path: &Path<'_>) -> Result<(), Stop> {
        self.report(place, failure, path);
        self.missing(place, path, Missing::Reported)
    }

    /// A value that is not there: null, if the type allows it.
    fn missing(&mut self, place: &Place, path: &Path<'_>, missing: Missing) -> Result<(), Stop> {
        match (place.required, missing) {
            (false, _) => {
                self.null();
                Ok(())
            }
            (true, Missing::Reported) => Err(Stop::Nulled),
            (true, Missing::Silent) => {
                self.null_for_non_null(place, path);
                Err(Stop::Nulled)
            }
        }
    }

    /// Stops a null from rising where the type allows it.
    fn nullable(&mut self, place: &Place, shape: impl FnOnce(&mut Self) -> Result<(), Stop>) -> Result<(), Stop> {
        let start = self.out.len();
        let shaped = shape(self);
        self.or_null(place, start, shaped)
    }

    fn or_null(&mut self, place: &Place, start: usize, shaped: Result<(), Stop>) -> Result<(), Stop> {
        match shaped {
            Err(Stop::Nulled) if !place.required => {
                self.null_from(start);
                Ok(())
            }
            shaped => shaped,
        }
    }

    fn null_for_non_null(&mut self, place: &Place, path: &Path<'_>) {
        let failure = Failure::null_for_non_null(&place.type_name, &place.parent, &path.to_string());
        self.report(place, &failure, path);
    }

    fn report(&mut self, place: &Place, failure: &Failure, path: &Path<'_>) {
        let kind = failure.error_type.as_ref().map(ErrorKind::named);
        let error = GraphqlError {
            path: Some(path.parts()),
            // AppSync leaves out the place of an error of a field that no resolver reported.
            locations: kind.is_some().then(|| vec![place.position]),
            message: failure.message.clone(),
            kind,
        };
        self.error_bytes += error.bytes();
        self.errors.push(error);
    }
}

/// Whether the response says already why a value is missing.
#[derive(Clone, Copy)]
enum Missing {
    Reported,
    Silent,
}
