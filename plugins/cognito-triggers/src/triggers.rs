//! What each trigger answers:
//! <https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html>.

use serde_json::{Value, json};

/// Why there is no answer.
#[derive(Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) error_type: &'static str,
    /// The user gets to read it.
    pub(crate) message: String,
}

/// Reads a variable of the environment.
type Variable<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The event, with the trigger's answer in its `response`.
pub(crate) fn handle(event: &str, variable: Variable<'_>) -> Result<String, Refusal> {
    let mut event: Value = serde_json::from_str(event).map_err(|error| refusal("InvalidEvent", error))?;
    let source = text_at(&event, "/triggerSource").to_owned();
    let response = match source.split('_').next().unwrap_or_default() {
        "PreSignUp" => pre_sign_up(&event, variable)?,
        "PreAuthentication" => pre_authentication(&event)?,
        "PostAuthentication" => post_authentication(&event),
        "TokenGeneration" => tokens(&event),
        "CustomMessage" => message(&event),
        "DefineAuthChallenge" => next_challenge(&event),
        "CreateAuthChallenge" => question(variable)?,
        "VerifyAuthChallengeResponse" => judge(&event),
        "UserMigration" => migrate(&event, variable)?,
        // It has nothing to say to the others.
        _ => json!({}),
    };
    let Value::Object(event) = &mut event else { return Err(refusal("InvalidEvent", "it is no object")) };
    event.insert("response".to_owned(), response);
    Ok(Value::Object(std::mem::take(event)).to_string())
}

fn refusal(error_type: &'static str, message: impl ToString) -> Refusal {
    Refusal { error_type, message: message.to_string() }
}

/// The text at a place of the event; empty if there is none.
fn text_at<'event>(event: &'event Value, place: &str) -> &'event str {
    event.pointer(place).and_then(Value::as_str).unwrap_or_default()
}

/// The list at a place of the event.
fn list_at<'event>(event: &'event Value, place: &str) -> &'event [Value] {
    event.pointer(place).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn attribute<'event>(event: &'event Value, name: &str) -> &'event str {
    text_at(event, &format!("/request/userAttributes/{name}"))
}

/// The part of an address behind the `@`.
fn domain_of(event: &Value) -> &str {
    attribute(event, "email").rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// Addresses of one domain may sign up, and need no code.
fn pre_sign_up(event: &Value, variable: Variable<'_>) -> Result<Value, Refusal> {
    let domain = variable("SIGN_UP_DOMAIN").ok_or_else(|| refusal("Misconfigured", "`SIGN_UP_DOMAIN` is not set"))?;
    if domain_of(event) != domain {
        return Err(refusal("NotInvited", format!("only addresses of {domain} may sign up")));
    }
    Ok(json!({ "autoConfirmUser": true, "autoVerifyEmail": true, "autoVerifyPhone": false }))
}

/// Users with the attribute `custom:suspended` do not get in.
fn pre_authentication(event: &Value) -> Result<Value, Refusal> {
    match attribute(event, "custom:suspended") {
        "true" => Err(refusal("Suspended", "the account is suspended")),
        _ => Ok(json!({})),
    }
}

/// Each sign-in stands in the log.
#[expect(clippy::print_stdout, reason = "what a component prints goes to the gateway's log")]
fn post_authentication(event: &Value) -> Value {
    println!("{} has signed in", text_at(event, "/userName"));
    json!({})
}

/// Tokens say the domain of the user's address, and that the user is of the group of that name.
fn tokens(event: &Value) -> Value {
    let tenant = domain_of(event);
    let claims = json!({ "tenant": tenant });
    let mut groups = list_at(event, "/request/groupConfiguration/groupsToOverride").to_vec();
    groups.push(json!(tenant));
    let groups = json!({ "groupsToOverride": groups });
    match text_at(event, "/version") {
        "1" => json!({ "claimsOverrideDetails": { "claimsToAddOrOverride": claims, "groupOverrideDetails": groups } }),
        _ => json!({ "claimsAndScopeOverrideDetails": {
            "idTokenGeneration": { "claimsToAddOrOverride": claims },
            "accessTokenGeneration": { "claimsToAddOrOverride": claims, "scopesToAdd": ["tenant"] },
            "groupOverrideDetails": groups,
        } }),
    }
}

/// Messages are the app's own. The pool puts the code in place of its parameter.
fn message(event: &Value) -> Value {
    let code = text_at(event, "/request/codeParameter");
    json!({ "emailSubject": "Welcome", "emailMessage": format!("<b>{code}</b> is your code"), "smsMessage": code })
}

/// One question, which must be answered within three attempts.
fn next_challenge(event: &Value) -> Value {
    let session = list_at(event, "/request/session");
    let is_answered = session.last().is_some_and(|last| last.get("challengeResult") == Some(&Value::Bool(true)));
    let is_over = !is_answered && session.len() >= 3;
    let next = (!is_answered && !is_over).then_some("CUSTOM_CHALLENGE");
    json!({ "challengeName": next, "issueTokens": is_answered, "failAuthentication": is_over })
}

fn question(variable: Variable<'_>) -> Result<Value, Refusal> {
    let word = variable("MAGIC_WORD").ok_or_else(|| refusal("Misconfigured", "`MAGIC_WORD` is not set"))?;
    Ok(json!({
        "publicChallengeParameters": { "question": "What is the magic word?" },
        "privateChallengeParameters": { "answer": word },
        "challengeMetadata": "MAGIC_WORD",
    }))
}

fn judge(event: &Value) -> Value {
    let answer = event.pointer("/request/challengeAnswer").and_then(Value::as_str);
    let right = event.pointer("/request/privateChallengeParameters/answer").and_then(Value::as_str);
    json!({ "answerCorrect": answer.is_some() && answer == right })
}

/// Users of the old directory, as `name=password` pairs, come along with the passwords that they had there.
fn migrate(event: &Value, variable: Variable<'_>) -> Result<Value, Refusal> {
    let (name, password) = (text_at(event, "/userName"), text_at(event, "/request/password"));
    let users = variable("OLD_USERS").unwrap_or_default();
    let mut users = users.split(',').filter_map(|user| user.split_once('='));
    // A user who forgot the password gives none.
    let is_reset = text_at(event, "/triggerSource") == "UserMigration_ForgotPassword";
    if !users.any(|(known, old)| known == name && (is_reset || old == password)) {
        return Err(refusal("UnknownUser", "bad password"));
    }
    Ok(json!({
        "userAttributes": { "email": name, "email_verified": "true" },
        "finalUserStatus": "CONFIRMED",
        "messageAction": "SUPPRESS",
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The `response` for an event with this source and request.
    fn response(source: &str, version: &str, request: Value, variables: &[(&str, &str)]) -> Result<Value, Refusal> {
        let event =
            json!({ "version": version, "triggerSource": source, "userName": "ann@example.com", "request": request });
        let variable =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let answered = handle(&event.to_string(), &variable)?;
        let mut answered: Value = serde_json::from_str(&answered).unwrap();
        assert_eq!(answered["request"], event["request"]);
        Ok(answered["response"].take())
    }

    fn user(email: &str) -> Value {
        json!({ "userAttributes": { "email": email } })
    }

    #[test]
    fn one_domain_may_sign_up() {
        let variables = [("SIGN_UP_DOMAIN", "example.com")];
        let sign_up = |email: &str| response("PreSignUp_SignUp", "1", user(email), &variables);
        assert_eq!(sign_up("ann@example.com").unwrap()["autoConfirmUser"], true);
        for other in ["ann@example.org", "ann@example.com.evil.org", "example.com", ""] {
            assert_eq!(sign_up(other).unwrap_err().error_type, "NotInvited", "{other}");
        }
        let unset = response("PreSignUp_SignUp", "1", user("ann@example.com"), &[]);
        assert_eq!(unset.unwrap_err().error_type, "Misconfigured");
    }

    #[test]
    fn a_suspended_user_does_not_get_in() {
        let sign_in = |suspended: &str| {
            let request = json!({ "userAttributes": { "custom:suspended": suspended } });
            response("PreAuthentication_Authentication", "1", request, &[])
        };
        assert_eq!(sign_in("false"), Ok(json!({})));
        assert_eq!(sign_in("true").unwrap_err().message, "the account is suspended");
    }

    #[test]
    fn tokens_get_the_tenant_in_either_form_of_the_event() {
        let request = || {
            let mut request = user("ann@example.com");
            request["groupConfiguration"] = json!({ "groupsToOverride": ["staff"] });
            request
        };
        let first = response("TokenGeneration_Authentication", "1", request(), &[]).unwrap();
        let details = &first["claimsOverrideDetails"];
        assert_eq!(details["claimsToAddOrOverride"]["tenant"], "example.com");
        assert_eq!(details["groupOverrideDetails"]["groupsToOverride"], json!(["staff", "example.com"]));
        let second = response("TokenGeneration_Authentication", "2", request(), &[]).unwrap();
        let details = &second["claimsAndScopeOverrideDetails"];
        assert_eq!(details["accessTokenGeneration"]["claimsToAddOrOverride"]["tenant"], "example.com");
    }

    #[test]
    fn three_wrong_answers_are_the_end() {
        let next = |results: &[bool]| {
            let session: Vec<Value> = results.iter().map(|right| json!({ "challengeResult": right })).collect();
            response("DefineAuthChallenge_Authentication", "1", json!({ "session": session }), &[]).unwrap()
        };
        assert_eq!(next(&[])["challengeName"], "CUSTOM_CHALLENGE");
        assert_eq!(next(&[false, false])["challengeName"], "CUSTOM_CHALLENGE");
        assert_eq!(next(&[false, true])["issueTokens"], true);
        let over = next(&[false, false, false]);
        assert_eq!((&over["failAuthentication"], &over["issueTokens"]), (&json!(true), &json!(false)));
    }

    #[test]
    fn only_the_answer_to_the_question_is_right() {
        let judged = |request: Value| {
            response("VerifyAuthChallengeResponse_Authentication", "1", request, &[]).unwrap()["answerCorrect"].clone()
        };
        assert_eq!(judged(json!({ "challengeAnswer": "x", "privateChallengeParameters": { "answer": "x" } })), true);
        assert_eq!(judged(json!({ "challengeAnswer": "y", "privateChallengeParameters": { "answer": "x" } })), false);
        assert_eq!(judged(json!({})), false);
    }

    #[test]
    fn users_of_the_old_directory_come_along() {
        let migrate = |source: &str, password: Option<&str>| {
            response(source, "1", json!({ "password": password }), &[("OLD_USERS", "bob=x,ann@example.com=old")])
        };
        assert_eq!(migrate("UserMigration_Authentication", Some("old")).unwrap()["finalUserStatus"], "CONFIRMED");
        assert_eq!(migrate("UserMigration_Authentication", Some("x")).unwrap_err().error_type, "UnknownUser");
        assert_eq!(migrate("UserMigration_Authentication", None).unwrap_err().error_type, "UnknownUser");
        assert_eq!(migrate("UserMigration_ForgotPassword", None).unwrap()["messageAction"], "SUPPRESS");
    }
}
