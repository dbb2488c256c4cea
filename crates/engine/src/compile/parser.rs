//! From tokens to the parts of a document, as graphql-java's grammar has them.
//!
//! It calls itself only behind an opening bracket, so that it goes no deeper than the lexer lets brackets nest.

use std::collections::HashSet;

use model::{Root, api::TypeRef};

use super::{
    ast::{
        Argument, Directive, Document, Field, FragmentDefinition, FragmentSpread, InlineFragment, Name, ObjectField,
        OperationDefinition, Position, Selection, SelectionSet, Value, VariableDefinition,
    },
    lexer::{Bounds, Kind, Lexer, Stop, Token},
    strings,
};

/// Why a text is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The grammar does not allow this token here.
    Syntax { token: String, position: Position },
    /// More brackets are open at this place than may be.
    TooDeep(Position),
    /// The text goes on after the last token that may be.
    TooLong(Position),
}

/// How much of a token an error shows.
const SHOWN_CHARACTERS: usize = 40;

/// Parses a document.
pub(crate) fn parse(text: &str, bounds: Bounds) -> Result<Document, Refused> {
    let mut parser = Parser {
        lexer: Lexer::new(text, bounds),
        token: Token { kind: Kind::End, text: "", position: Position::default() },
        names: HashSet::new(),
    };
    parser.advance()?;
    parser.document()
}

struct Parser<'t> {
    lexer: Lexer<'t>,
    token: Token<'t>,
    names: HashSet<Name>,
}

/// Whether variables may stand in a value.
#[derive(Clone, Copy)]
enum Variables {
    Allowed,
    Refused,
}

impl<'t> Parser<'t> {
    fn document(&mut self) -> Result<Document, Refused> {
        let (mut operations, mut fragments) = (Vec::new(), Vec::new());
        loop {
            match (self.token.kind, self.token.text) {
                (Kind::Name, "fragment") => fragments.push(self.fragment()?),
                _ => operations.push(self.operation()?),
            }
            if self.token.kind == Kind::End {
                return Ok(Document::new(operations, fragments, self.lexer.tokens(), self.lexer.text_bytes()));
            }
        }
    }

    fn operation(&mut self) -> Result<OperationDefinition, Refused> {
        let position = self.token.position;
        if self.is_sign('{') {
            return Ok(OperationDefinition {
                position,
                root: Root::Query,
                name: None,
                variables: Box::default(),
                directives: Box::default(),
                selections: self.selections()?,
            });
        }
        let root = match (self.token.kind, self.token.text) {
            (Kind::Name, "query") => Root::Query,
            (Kind::Name, "mutation") => Root::Mutation,
            (Kind::Name, "subscription") => Root::Subscription,
            _ => return Err(self.unexpected()),
        };
        self.advance()?;
        let name = if self.token.kind == Kind::Name { Some(self.name()?) } else { None };
        let variables = self.between('(', ')', Self::variable_definition)?;
        let directives = self.directives(Variables::Allowed)?;
        Ok(OperationDefinition { position, root, name, variables, directives, selections: self.selections()? })
    }

    fn variable_definition(&mut self) -> Result<VariableDefinition, Refused> {
        let position = self.token.position;
        self.sign('$')?;
        let name = self.name()?;
        self.sign(':')?;
        let variable_type = self.type_ref()?;
        let default = if self.is_sign('=') {
            self.advance()?;
            Some(self.value(Variables::Refused)?)
        } else {
            None
        };
        let directives = self.directives(Variables::Allowed)?;
        Ok(VariableDefinition { position, name, variable_type, default, directives })
    }

    fn type_ref(&mut self) -> Result<TypeRef, Refused> {
        let nullable = if self.is_sign('[') {
            self.advance()?;
            let inner = self.type_ref()?;
            self.sign(']')?;
            TypeRef::List(Box::new(inner))
        } else {
            TypeRef::Named(self.word()?.to_owned())
        };
        if self.is_sign('!') {
            self.advance()?;
            return Ok(TypeRef::NonNull(Box::new(nullable)));
        }
        Ok(nullable)
    }

    fn fragment(&mut self) -> Result<FragmentDefinition, Refused> {
        let position = self.token.position;
        self.advance()?;
        if self.is_word("on") {
            return Err(self.unexpected());
        }
        let name = self.name()?;
        if !self.is_word("on") {
            return Err(self.unexpected());
        }
        self.advance()?;
        let on = self.name()?;
        let directives = self.directives(Variables::Allowed)?;
        Ok(FragmentDefinition { position, name, on, directives, selections: self.selections()? })
    }

    /// One selection or more, between braces.
    fn selections(&mut self) -> Result<SelectionSet, Refused> {
        self.sign('{')?;
        let mut selections = vec![self.selection()?];
        while !self.is_sign('}') {
            selections.push(self.selection()?);
        }
        self.advance()?;
        Ok(selections.into())
    }

    fn selection(&mut self) -> Result<Selection, Refused> {
        match self.token.kind {
            Kind::Spread => self.spread(),
            Kind::Name => self.field().map(Selection::Field),
            Kind::Sign(_) | Kind::Int | Kind::Float | Kind::String | Kind::BlockString | Kind::End => {
                Err(self.unexpected())
            }
        }
    }

    fn spread(&mut self) -> Result<Selection, Refused> {
        let position = self.token.position;
        self.advance()?;
        let on = match (self.token.kind, self.token.text) {
            (Kind::Name, "on") => {
                self.advance()?;
                Some(self.name()?)
            }
            (Kind::Name, _) => {
                let name = self.name()?;
                let directives = self.directives(Variables::Allowed)?;
                return Ok(Selection::FragmentSpread(FragmentSpread { position, name, directives }));
            }
            _ => None,
        };
        let directives = self.directives(Variables::Allowed)?;
        let selections = self.selections()?;
        Ok(Selection::InlineFragment(InlineFragment { position, on, directives, selections }))
    }

    fn field(&mut self) -> Result<Field, Refused> {
        let position = self.token.position;
        let first = self.name()?;
        let (alias, name) = if self.is_sign(':') {
            self.advance()?;
            (Some(first), self.name()?)
        } else {
            (None, first)
        };
        let arguments = self.between('(', ')', |parser| parser.argument(Variables::Allowed))?;
        let directives = self.directives(Variables::Allowed)?;
        let selections = if self.is_sign('{') { self.selections()? } else { SelectionSet::default() };
        Ok(Field { position, alias, name, arguments, directives, selections })
    }

    fn directives(&mut self, variables: Variables) -> Result<Box<[Directive]>, Refused> {
        let mut directives = Vec::new();
        while self.is_sign('@') {
            let position = self.token.position;
            self.advance()?;
            let name = self.name()?;
            let arguments = self.between('(', ')', |parser| parser.argument(variables))?;
            directives.push(Directive { position, name, arguments });
        }
        Ok(directives.into())
    }

    fn argument(&mut self, variables: Variables) -> Result<Argument, Refused> {
        let position = self.token.position;
        let name = self.name()?;
        self.sign(':')?;
        let value_position = self.token.position;
        Ok(Argument { position, name, value: self.value(variables)?, value_position })
    }

    fn value(&mut self, variables: Variables) -> Result<Value, Refused> {
        let text = self.token.text;
        let value = match (self.token.kind, variables) {
            (Kind::Sign('['), _) => {
                self.advance()?;
                return self.list(variables);
            }
            (Kind::Sign('{'), _) => {
                self.advance()?;
                return self.object(variables);
            }
            (Kind::Sign('$'), Variables::Allowed) => {
                self.advance()?;
                return self.name().map(Value::Variable);
            }
            (Kind::Int, _) => Value::Int(text.into()),
            (Kind::Float, _) => Value::Float(text.into()),
            (Kind::String, _) => self.string(strings::unescape(text))?,
            (Kind::BlockString, _) => self.string(strings::unblock(text))?,
            (Kind::Name, _) => match text {
                "null" => Value::Null,
                "true" => Value::Boolean(true),
                "false" => Value::Boolean(false),
                word => Value::Enum(self.interned(word)),
            },
            (Kind::Sign(_) | Kind::Spread | Kind::End, Variables::Allowed | Variables::Refused) => {
                return Err(self.unexpected());
            }
        };
        self.advance()?;
        Ok(value)
    }

    fn string(&self, text: Option<String>) -> Result<Value, Refused> {
        text.map(|text| Value::String(text.into())).ok_or_else(|| self.unexpected())
    }

    fn list(&mut self, variables: Variables) -> Result<Value, Refused> {
        let mut elements = Vec::new();
        while !self.is_sign(']') {
            elements.push(self.value(variables)?);
        }
        self.advance()?;
        Ok(Value::List(elements.into()))
    }

    fn object(&mut self, variables: Variables) -> Result<Value, Refused> {
        let mut fields = Vec::new();
        while !self.is_sign('}') {
            let name = self.name()?;
            self.sign(':')?;
            fields.push(ObjectField { name, value: self.value(variables)? });
        }
        self.advance()?;
        Ok(Value::Object(fields.into()))
    }

    /// Nothing, or one part or more between brackets.
    fn between<T>(
        &mut self,
        open: char,
        close: char,
        mut part: impl FnMut(&mut Self) -> Result<T, Refused>,
    ) -> Result<Box<[T]>, Refused> {
        if !self.is_sign(open) {
            return Ok(Box::default());
        }
        self.advance()?;
        let mut parts = vec![part(self)?];
        while !self.is_sign(close) {
            parts.push(part(self)?);
        }
        self.advance()?;
        Ok(parts.into())
    }

    fn name(&mut self) -> Result<Name, Refused> {
        let word = self.word()?;
        Ok(self.interned(word))
    }

    fn word(&mut self) -> Result<&'t str, Refused> {
        match self.token.kind {
            Kind::Name => {
                let word = self.token.text;
                self.advance()?;
                Ok(word)
            }
            Kind::Sign(_) | Kind::Spread | Kind::Int | Kind::Float | Kind::String | Kind::BlockString | Kind::End => {
                Err(self.unexpected())
            }
        }
    }

    fn interned(&mut self, word: &str) -> Name {
        if let Some(name) = self.names.get(word) {
            return name.clone();
        }
        let name = Name::new(word);
        self.names.insert(name.clone());
        name
    }

    fn sign(&mut self, sign: char) -> Result<(), Refused> {
        if self.is_sign(sign) { self.advance() } else { Err(self.unexpected()) }
    }

    fn is_sign(&self, sign: char) -> bool {
        self.token.kind == Kind::Sign(sign)
    }

    fn is_word(&self, word: &str) -> bool {
        self.token.kind == Kind::Name && self.token.text == word
    }

    fn advance(&mut self) -> Result<(), Refused> {
        self.token = self.lexer.next().map_err(|stop| match stop {
            Stop::Unknown(token) => offending(&token),
            Stop::TooDeep(position) => Refused::TooDeep(position),
            Stop::TooMany(position) => Refused::TooLong(position),
        })?;
        Ok(())
    }

    fn unexpected(&self) -> Refused {
        offending(&self.token)
    }
}

fn offending(token: &Token<'_>) -> Refused {
    let shown = if token.text.is_empty() { "<EOF>".to_owned() } else { shortened(token.text) };
    Refused::Syntax { token: shown, position: token.position }
}

fn shortened(text: &str) -> String {
    text.chars().take(SHOWN_CHARACTERS).collect()
}

#[cfg(test)]
mod tests;
