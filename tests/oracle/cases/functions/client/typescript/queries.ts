/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedQuery<InputType, OutputType> = string & {
  __generatedQueryInput: InputType;
  __generatedQueryOutput: OutputType;
};

export const chained = /* GraphQL */ `query Chained($text: String) {
  chained(text: $text)
}
` as GeneratedQuery<APITypes.ChainedQueryVariables, APITypes.ChainedQuery>;
export const count = /* GraphQL */ `query Count($flags: [Boolean], $from: Int, $state: State) {
  count(flags: $flags, from: $from, state: $state)
}
` as GeneratedQuery<APITypes.CountQueryVariables, APITypes.CountQuery>;
export const echo = /* GraphQL */ `query Echo($text: String!) {
  echo(text: $text)
}
` as GeneratedQuery<APITypes.EchoQueryVariables, APITypes.EchoQuery>;
export const getNote = /* GraphQL */ `query GetNote($id: ID!) {
  getNote(id: $id) {
    createdAt
    id
    place {
      name
      state
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.GetNoteQueryVariables, APITypes.GetNoteQuery>;
export const listNotes = /* GraphQL */ `query ListNotes(
  $filter: ModelNoteFilterInput
  $limit: Int
  $nextToken: String
) {
  listNotes(filter: $filter, limit: $limit, nextToken: $nextToken) {
    items {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    nextToken
    __typename
  }
}
` as GeneratedQuery<APITypes.ListNotesQueryVariables, APITypes.ListNotesQuery>;
export const place = /* GraphQL */ `query Place($all: [PlaceInput], $at: PlaceInput!) {
  place(all: $all, at: $at) {
    inner {
      size
      __typename
    }
    name
    state
    __typename
  }
}
` as GeneratedQuery<APITypes.PlaceQueryVariables, APITypes.PlaceQuery>;
export const places = /* GraphQL */ `query Places {
  places {
    inner {
      size
      __typename
    }
    name
    state
    __typename
  }
}
` as GeneratedQuery<APITypes.PlacesQueryVariables, APITypes.PlacesQuery>;
export const similar = /* GraphQL */ `query Similar($id: ID!) {
  similar(id: $id) {
    createdAt
    id
    place {
      name
      state
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedQuery<APITypes.SimilarQueryVariables, APITypes.SimilarQuery>;
export const states = /* GraphQL */ `query States {
  states
}
` as GeneratedQuery<APITypes.StatesQueryVariables, APITypes.StatesQuery>;
export const unruled = /* GraphQL */ `query Unruled {
  unruled
}
` as GeneratedQuery<APITypes.UnruledQueryVariables, APITypes.UnruledQuery>;
