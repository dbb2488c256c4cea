/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateTodo = /* GraphQL */ `subscription OnCreateTodo($filter: ModelSubscriptionTodoFilterInput) {
  onCreateTodo(filter: $filter) {
    createdAt
    id
    items {
      nextToken
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateTodoSubscriptionVariables,
  APITypes.OnCreateTodoSubscription
>;
export const onCreateTodo_item = /* GraphQL */ `subscription OnCreateTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
  onCreateTodo_item(filter: $filter) {
    createdAt
    id
    todo {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    todoId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateTodo_itemSubscriptionVariables,
  APITypes.OnCreateTodo_itemSubscription
>;
export const onCreateUPPER = /* GraphQL */ `subscription OnCreateUPPER($filter: ModelSubscriptionUPPERFilterInput) {
  onCreateUPPER(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateUPPERSubscriptionVariables,
  APITypes.OnCreateUPPERSubscription
>;
export const onCreateV2Thing = /* GraphQL */ `subscription OnCreateV2Thing($filter: ModelSubscriptionV2ThingFilterInput) {
  onCreateV2Thing(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateV2ThingSubscriptionVariables,
  APITypes.OnCreateV2ThingSubscription
>;
export const onCreate_private = /* GraphQL */ `subscription OnCreate_private($filter: ModelSubscription_privateFilterInput) {
  onCreate_private(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreate_privateSubscriptionVariables,
  APITypes.OnCreate_privateSubscription
>;
export const onDeleteTodo = /* GraphQL */ `subscription OnDeleteTodo($filter: ModelSubscriptionTodoFilterInput) {
  onDeleteTodo(filter: $filter) {
    createdAt
    id
    items {
      nextToken
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteTodoSubscriptionVariables,
  APITypes.OnDeleteTodoSubscription
>;
export const onDeleteTodo_item = /* GraphQL */ `subscription OnDeleteTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
  onDeleteTodo_item(filter: $filter) {
    createdAt
    id
    todo {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    todoId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteTodo_itemSubscriptionVariables,
  APITypes.OnDeleteTodo_itemSubscription
>;
export const onDeleteUPPER = /* GraphQL */ `subscription OnDeleteUPPER($filter: ModelSubscriptionUPPERFilterInput) {
  onDeleteUPPER(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteUPPERSubscriptionVariables,
  APITypes.OnDeleteUPPERSubscription
>;
export const onDeleteV2Thing = /* GraphQL */ `subscription OnDeleteV2Thing($filter: ModelSubscriptionV2ThingFilterInput) {
  onDeleteV2Thing(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDeleteV2ThingSubscriptionVariables,
  APITypes.OnDeleteV2ThingSubscription
>;
export const onDelete_private = /* GraphQL */ `subscription OnDelete_private($filter: ModelSubscription_privateFilterInput) {
  onDelete_private(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnDelete_privateSubscriptionVariables,
  APITypes.OnDelete_privateSubscription
>;
export const onUpdateTodo = /* GraphQL */ `subscription OnUpdateTodo($filter: ModelSubscriptionTodoFilterInput) {
  onUpdateTodo(filter: $filter) {
    createdAt
    id
    items {
      nextToken
      __typename
    }
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateTodoSubscriptionVariables,
  APITypes.OnUpdateTodoSubscription
>;
export const onUpdateTodo_item = /* GraphQL */ `subscription OnUpdateTodo_item($filter: ModelSubscriptionTodo_itemFilterInput) {
  onUpdateTodo_item(filter: $filter) {
    createdAt
    id
    todo {
      createdAt
      id
      text
      updatedAt
      __typename
    }
    todoId
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateTodo_itemSubscriptionVariables,
  APITypes.OnUpdateTodo_itemSubscription
>;
export const onUpdateUPPER = /* GraphQL */ `subscription OnUpdateUPPER($filter: ModelSubscriptionUPPERFilterInput) {
  onUpdateUPPER(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateUPPERSubscriptionVariables,
  APITypes.OnUpdateUPPERSubscription
>;
export const onUpdateV2Thing = /* GraphQL */ `subscription OnUpdateV2Thing($filter: ModelSubscriptionV2ThingFilterInput) {
  onUpdateV2Thing(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdateV2ThingSubscriptionVariables,
  APITypes.OnUpdateV2ThingSubscription
>;
export const onUpdate_private = /* GraphQL */ `subscription OnUpdate_private($filter: ModelSubscription_privateFilterInput) {
  onUpdate_private(filter: $filter) {
    createdAt
    id
    text
    updatedAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnUpdate_privateSubscriptionVariables,
  APITypes.OnUpdate_privateSubscription
>;
