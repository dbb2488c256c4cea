/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.
import { Injectable } from "@angular/core";
import API, { graphqlOperation, GraphQLResult } from "@aws-amplify/api-graphql";
import { Observable } from "zen-observable-ts";

export interface SubscriptionResponse<T> {
  value: GraphQLResult<T>;
}

export type __SubscriptionContainer = {
  on: OnSubscription;
  onEvery: OnEverySubscription;
  onLetter: OnLetterSubscription;
  onNumber: OnNumberSubscription;
  onNumbers: OnNumbersSubscription;
  onOther: OnOtherSubscription;
  onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere: OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereSubscription;
  up: UpSubscription;
};

export type Letter = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type CQueryWhoseNameIsQuiteLongTooQuery = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type OnSubscription = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type OnEverySubscription = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type OnLetterSubscription = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereSubscription = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

export type UpSubscription = {
  __typename: "Letter";
  a: number;
  aRatherLongNameForAFieldWhichTellsALot?: string | null;
};

@Injectable({
  providedIn: "root"
})
export class APIService {
  async AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks(): Promise<
    AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery
  > {
    const statement = `query AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks {
        aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <
      AQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery
    >response.data
      .aQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks;
  }
  async BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks(
    id: string
  ): Promise<
    Array<
      BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery
    >
  > {
    const statement = `query BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks($id: ID!) {
        bQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks(id: $id) {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    const response = (await API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    )) as any;
    return <
      Array<
        BQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaksQuery
      >
    >response.data
      .bQueryWhoseNameIsSoLongThatItDoesNotFitOnItsLineAnyMoreAtAllAndBreaks;
  }
  async CQueryWhoseNameIsQuiteLongToo(): Promise<
    Array<CQueryWhoseNameIsQuiteLongTooQuery>
  > {
    const statement = `query CQueryWhoseNameIsQuiteLongToo {
        cQueryWhoseNameIsQuiteLongToo {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <Array<CQueryWhoseNameIsQuiteLongTooQuery>>(
      response.data.cQueryWhoseNameIsQuiteLongToo
    );
  }
  async Letters(): Promise<Array<string | null>> {
    const statement = `query Letters {
        letters
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <Array<string | null>>response.data.letters;
  }
  async Numbers(): Promise<Array<NumbersQuery>> {
    const statement = `query Numbers {
        numbers
      }`;
    const response = (await API.graphql(graphqlOperation(statement))) as any;
    return <Array<NumbersQuery>>response.data.numbers;
  }
  OnListener: Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "on">>
  > = API.graphql(
    graphqlOperation(
      `subscription On {
        on {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`
    )
  ) as Observable<SubscriptionResponse<Pick<__SubscriptionContainer, "on">>>;

  OnEveryListener(
    id?: string
  ): Observable<
    SubscriptionResponse<Array<Pick<__SubscriptionContainer, "onEvery">>>
  > {
    const statement = `subscription OnEvery($id: ID) {
        onEvery(id: $id) {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (id) {
      gqlAPIServiceArguments.id = id;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Array<Pick<__SubscriptionContainer, "onEvery">>>
    >;
  }

  OnLetterListener: Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onLetter">>
  > = API.graphql(
    graphqlOperation(
      `subscription OnLetter {
        onLetter {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`
    )
  ) as Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onLetter">>
  >;

  OnNumberListener: Observable<
    SubscriptionResponse<number | null>
  > = API.graphql(
    graphqlOperation(
      `subscription OnNumber {
        onNumber
      }`
    )
  ) as Observable<SubscriptionResponse<number | null>>;

  OnNumbersListener: Observable<
    SubscriptionResponse<Array<number | null>>
  > = API.graphql(
    graphqlOperation(
      `subscription OnNumbers {
        onNumbers
      }`
    )
  ) as Observable<SubscriptionResponse<Array<number | null>>>;

  OnOtherListener(
    id: string
  ): Observable<
    SubscriptionResponse<Pick<__SubscriptionContainer, "onOther">>
  > {
    const statement = `subscription OnOther($id: ID!) {
        onOther(id: $id)
      }`;
    const gqlAPIServiceArguments: any = {
      id
    };
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<
      SubscriptionResponse<Pick<__SubscriptionContainer, "onOther">>
    >;
  }

  OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhereListener: Observable<
    SubscriptionResponse<
      Pick<
        __SubscriptionContainer,
        "onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere"
      >
    >
  > = API.graphql(
    graphqlOperation(
      `subscription OnSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere {
        onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`
    )
  ) as Observable<
    SubscriptionResponse<
      Pick<
        __SubscriptionContainer,
        "onSomethingThatHasAVeryLongNameWhichDoesNotFitAnywhere"
      >
    >
  >;

  UpListener(
    id?: string
  ): Observable<SubscriptionResponse<Pick<__SubscriptionContainer, "up">>> {
    const statement = `subscription Up($id: ID) {
        up(id: $id) {
          __typename
          a
          aRatherLongNameForAFieldWhichTellsALot
        }
      }`;
    const gqlAPIServiceArguments: any = {};
    if (id) {
      gqlAPIServiceArguments.id = id;
    }
    return API.graphql(
      graphqlOperation(statement, gqlAPIServiceArguments)
    ) as Observable<SubscriptionResponse<Pick<__SubscriptionContainer, "up">>>;
  }
}
