use aws_credential_types::Credentials;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use super::*;

/// Lambda as one answer; gives what it was asked.
async fn asked(answer: &'static str) -> (Result<String, Failure>, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"{\"a\":1}") {
            let mut buffer = [0; 4096];
            let count = socket.read(&mut buffer).await.unwrap();
            request.extend_from_slice(&buffer[..count]);
        }
        socket.write_all(answer.as_bytes()).await.unwrap();
        String::from_utf8(request).unwrap()
    });
    let settings = LambdaSettings {
        function: "arn:aws:lambda:eu-west-1:123456789012:function:price:live".to_owned(),
        region: "us-east-1".to_owned(),
        endpoint: Some(format!("http://{address}/")),
    };
    let credentials = Credentials::new("AKID", "secret", Some("session".to_owned()), None, "test");
    let lambda = Lambda::new(&settings, Arc::new(Chain::fixed(credentials))).unwrap();
    let result = lambda.invoke("{\"a\":1}").await;
    (result, server.await.unwrap().to_lowercase())
}

#[tokio::test]
async fn a_call_is_signed_for_the_region_of_the_arn() {
    let (result, request) =
        asked("HTTP/1.1 200 OK\r\ncontent-length: 8\r\nx-amz-executed-version: 7\r\n\r\n{\"b\": 2}").await;
    assert_eq!(result, Ok("{\"b\": 2}".to_owned()));
    let path = "post /2015-03-31/functions/arn%3aaws%3alambda%3aeu-west-1%3a123456789012%3afunction%3aprice%3alive/invocations ";
    assert!(request.starts_with(path), "{request}");
    assert!(request.contains("credential=akid/"), "{request}");
    assert!(request.contains("/eu-west-1/lambda/aws4_request"), "{request}");
    assert!(request.contains("x-amz-security-token: session\r\n"), "{request}");
    assert!(request.contains("x-amz-invocation-type: requestresponse\r\n"), "{request}");
}

#[tokio::test]
async fn what_a_function_throws_is_its_failure() {
    let (result, _) = asked(
        "HTTP/1.1 200 OK\r\ncontent-length: 55\r\nx-amz-function-error: Unhandled\r\n\r\n\
         {\"errorType\":\"RangeError\",\"errorMessage\":\"no price!!!\"}",
    )
    .await;
    let failed = Failure::Failed { error_type: "RangeError".to_owned(), message: "no price!!!".to_owned() };
    assert_eq!(result, Err(failed));
}

#[tokio::test]
async fn what_lambda_refuses_has_its_name() {
    let (result, _) = asked(
        "HTTP/1.1 404 Not Found\r\ncontent-length: 32\r\nx-amzn-errortype: ResourceNotFoundException:http\r\n\r\n\
         {\"Message\":\"Function not found\"}",
    )
    .await;
    let message = "Function not found (Service: AWSLambda; Status Code: 404; Error Code: ResourceNotFoundException)";
    assert_eq!(
        result,
        Err(Failure::Refused { code: "ResourceNotFoundException".to_owned(), message: message.to_owned() })
    );
    let (result, _) = asked(
        "HTTP/1.1 403 Forbidden\r\ncontent-length: 16\r\nx-amzn-errortype: AccessDeniedException\r\n\r\n{\"Message\":\"no\"}",
    )
    .await;
    assert!(matches!(&result, Err(Failure::Refused { code, .. }) if code == "AWSLambdaException"), "{result:?}");
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_not_known() {
    let (result, _) = asked("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"b\"").await;
    assert!(matches!(result, Err(Failure::Unknown { .. })), "{result:?}");
}

#[tokio::test]
async fn a_function_that_returns_nothing_answers_null() {
    let (result, _) = asked("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await;
    assert_eq!(result, Ok("null".to_owned()));
}

#[test]
fn regions_have_the_domain_of_their_partition() {
    assert_eq!(aws("eu-west-1"), "https://lambda.eu-west-1.amazonaws.com");
    assert_eq!(aws("cn-north-1"), "https://lambda.cn-north-1.amazonaws.com.cn");
    assert_eq!(region_of("price"), None);
    assert_eq!(region_of("arn:aws:lambda:ap-south-1:1:function:x"), Some("ap-south-1"));
}
