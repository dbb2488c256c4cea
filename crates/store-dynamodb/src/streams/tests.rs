//! Gateways that follow streams of an account which enforces AWS's documented rates, on a clock that costs no time.

mod aws;

use std::time::Duration;

use futures_util::future::join_all;
use plan::{AttributeType, ChangeFeed, Changes, KeyAttribute, TableSpec};
use tokio::time::{Instant, timeout};

use crate::DynamoDbStore;
use aws::{Aws, Call};

/// Longer than anything here may take.
const PATIENCE: Duration = Duration::from_secs(600);

const MODELS: usize = 60;
const GATEWAYS: usize = 3;

fn table(number: usize) -> TableSpec {
    TableSpec {
        name: format!("Model{number}"),
        partition: KeyAttribute { name: "id".to_owned(), attribute_type: AttributeType::Text },
        sort: None,
        indexes: Vec::new(),
        time_to_live: None,
    }
}

async fn follow(store: &DynamoDbStore, number: usize) -> Box<dyn ChangeFeed> {
    let spec = table(number);
    let mut feed = store.follow(&spec).await.expect("there is a stream");
    feed.begin().await;
    feed
}

/// Starts a gateway with all models, and follows them until all are followed.
async fn start_all(aws: &Aws) -> Duration {
    let began = Instant::now();
    let gateway = || async {
        let store = aws.store();
        join_all((0..MODELS).map(|number| follow(&store, number))).await;
    };
    let all = join_all((0..GATEWAYS).map(|_| gateway()));
    timeout(PATIENCE, all).await.expect("they are followed in the end");
    began.elapsed()
}

#[tokio::test(start_paused = true)]
async fn sixty_models_are_followed_by_three_gateways_at_once_within_the_rates_of_an_account() {
    let aws = Aws::default();
    let took = start_all(&aws).await;
    let described = aws.count(Call::DescribeStream);
    assert_eq!(described.answered, MODELS * GATEWAYS, "each stream once by each gateway");
    // At ten calls a second, it takes 18 s and no less.
    assert!(took < Duration::from_secs(60), "{took:?}");
    assert!(described.throttled < described.answered / 4, "{described:?}");
    assert!(aws.busiest_second(Call::DescribeStream) <= 20, "no burst");
}

#[tokio::test(start_paused = true)]
async fn a_restart_makes_no_burst() {
    let aws = Aws::default();
    start_all(&aws).await;
    let before = aws.count(Call::DescribeStream);
    start_all(&aws).await;
    let after = aws.count(Call::DescribeStream);
    assert_eq!(after.answered - before.answered, MODELS * GATEWAYS);
    assert!(after.throttled - before.throttled < MODELS * GATEWAYS / 4, "{before:?} {after:?}");
    assert!(aws.busiest_second(Call::DescribeStream) <= 20, "no burst");
}

#[tokio::test(start_paused = true)]
async fn three_gateways_read_a_shard_as_often_as_it_may_be_read_and_hear_every_change() {
    const CHANGES: usize = 50;
    let aws = Aws::default();
    let stores: Vec<DynamoDbStore> = (0..GATEWAYS).map(|_| aws.store()).collect();
    let feeds = join_all(stores.iter().map(|store| follow(store, 0))).await;
    let writing = async {
        for number in 0..CHANGES {
            tokio::time::sleep(Duration::from_secs(2)).await;
            aws.write("Model0", number);
        }
    };
    let listening = feeds.into_iter().map(|mut feed| {
        let aws = aws.clone();
        async move {
            let (mut heard, mut latest) = (0, Duration::ZERO);
            while heard < CHANGES {
                for change in feed.next().await {
                    assert_eq!(change.key, aws::key(heard), "in order, each once");
                    latest = latest.max(aws.since_written(heard));
                    heard += 1;
                }
            }
            latest
        }
    });
    let (latest, ()) =
        timeout(PATIENCE, async { tokio::join!(join_all(listening), writing) }).await.expect("all are heard");
    let latest = latest.into_iter().max().unwrap_or_default();
    assert!(latest < Duration::from_secs(5), "{latest:?}");
    let read = aws.count(Call::GetRecords);
    assert!(read.throttled < read.answered / 10, "{read:?}");
}

#[tokio::test(start_paused = true)]
async fn an_account_that_is_throttled_for_a_while_is_asked_less_and_less_and_then_followed() {
    let aws = Aws::default();
    aws.refuse_everything_for(Duration::from_secs(120));
    let (store, began) = (aws.store(), Instant::now());
    timeout(PATIENCE, follow(&store, 0)).await.expect("it is followed in the end");
    assert!(began.elapsed() < Duration::from_secs(140), "{:?}", began.elapsed());
    assert!(aws.count(Call::DescribeStream).throttled < 80, "{:?}", aws.count(Call::DescribeStream));
}
