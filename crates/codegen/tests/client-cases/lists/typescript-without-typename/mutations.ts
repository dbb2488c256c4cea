/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedMutation<InputType, OutputType> = string & {
  __generatedMutationInput: InputType;
  __generatedMutationOutput: OutputType;
};

export const store = /* GraphQL */ `mutation Store($id: ID!, $name: String) {
  store(id: $id, name: $name) {
    kind
    matrix
  }
}
` as GeneratedMutation<APITypes.StoreMutationVariables, APITypes.StoreMutation>;
