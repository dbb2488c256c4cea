/* tslint:disable */
/* eslint-disable */
//  This file was automatically generated and should not be edited.

export type A = {
  __typename: "A",
  createdAt: string,
  id: string,
  many?:  Array<T | null > | null,
  manyRequired:  Array<T >,
  maybe?:  Array<T > | null,
  one: T,
  req:  Array<T | null >,
  updatedAt: string,
};

export type T = {
  __typename: "T",
  day?: string | null,
  kind?: K | null,
  kinds: Array< K >,
  n?: number | null,
  name: string,
  raw?: string | null,
  u: U,
  us?:  Array<U > | null,
};

export enum K {
  A = "A",
  B = "B",
}


export type U = {
  __typename: "U",
  v?: V | null,
  x?: Array< number | null > | null,
};

export type V = {
  __typename: "V",
  y: boolean,
};

export type ModelAFilterInput = {
  and?: Array< ModelAFilterInput | null > | null,
  createdAt?: ModelStringInput | null,
  id?: ModelIDInput | null,
  not?: ModelAFilterInput | null,
  or?: Array< ModelAFilterInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type ModelStringInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export enum ModelAttributeTypes {
  _null = "_null",
  binary = "binary",
  binarySet = "binarySet",
  bool = "bool",
  list = "list",
  map = "map",
  number = "number",
  numberSet = "numberSet",
  string = "string",
  stringSet = "stringSet",
}


export type ModelSizeInput = {
  between?: Array< number | null > | null,
  eq?: number | null,
  ge?: number | null,
  gt?: number | null,
  le?: number | null,
  lt?: number | null,
  ne?: number | null,
};

export type ModelIDInput = {
  attributeExists?: boolean | null,
  attributeType?: ModelAttributeTypes | null,
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  size?: ModelSizeInput | null,
};

export type ModelAConnection = {
  __typename: "ModelAConnection",
  items:  Array<A | null >,
  nextToken?: string | null,
};

export type ModelAConditionInput = {
  and?: Array< ModelAConditionInput | null > | null,
  createdAt?: ModelStringInput | null,
  not?: ModelAConditionInput | null,
  or?: Array< ModelAConditionInput | null > | null,
  updatedAt?: ModelStringInput | null,
};

export type CreateAInput = {
  id?: string | null,
  many?: Array< TInput | null > | null,
  manyRequired: Array< TInput >,
  maybe?: Array< TInput > | null,
  one: TInput,
  req: Array< TInput | null >,
};

export type TInput = {
  day?: string | null,
  kind?: K | null,
  kinds: Array< K >,
  n?: number | null,
  name: string,
  raw?: string | null,
  u: UInput,
  us?: Array< UInput > | null,
};

export type UInput = {
  v?: VInput | null,
  x?: Array< number | null > | null,
};

export type VInput = {
  y: boolean,
};

export type DeleteAInput = {
  id: string,
};

export type UpdateAInput = {
  id: string,
  many?: Array< TInput | null > | null,
  manyRequired?: Array< TInput > | null,
  maybe?: Array< TInput > | null,
  one?: TInput | null,
  req?: Array< TInput | null > | null,
};

export type ModelSubscriptionAFilterInput = {
  and?: Array< ModelSubscriptionAFilterInput | null > | null,
  createdAt?: ModelSubscriptionStringInput | null,
  id?: ModelSubscriptionIDInput | null,
  or?: Array< ModelSubscriptionAFilterInput | null > | null,
  updatedAt?: ModelSubscriptionStringInput | null,
};

export type ModelSubscriptionStringInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type ModelSubscriptionIDInput = {
  beginsWith?: string | null,
  between?: Array< string | null > | null,
  contains?: string | null,
  eq?: string | null,
  ge?: string | null,
  gt?: string | null,
  in?: Array< string | null > | null,
  le?: string | null,
  lt?: string | null,
  ne?: string | null,
  notContains?: string | null,
  notIn?: Array< string | null > | null,
};

export type GetAQueryVariables = {
  id: string,
};

export type GetAQuery = {
  getA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    many?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null > | null,
    manyRequired:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } >,
    maybe?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } > | null,
    one:  {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    },
    req:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null >,
    updatedAt: string,
  } | null,
};

export type ListASQueryVariables = {
  filter?: ModelAFilterInput | null,
  limit?: number | null,
  nextToken?: string | null,
};

export type ListASQuery = {
  listAS?:  {
    __typename: "ModelAConnection",
    items:  Array< {
      __typename: "A",
      createdAt: string,
      id: string,
      updatedAt: string,
    } | null >,
    nextToken?: string | null,
  } | null,
};

export type CreateAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: CreateAInput,
};

export type CreateAMutation = {
  createA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    many?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null > | null,
    manyRequired:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } >,
    maybe?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } > | null,
    one:  {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    },
    req:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null >,
    updatedAt: string,
  } | null,
};

export type DeleteAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: DeleteAInput,
};

export type DeleteAMutation = {
  deleteA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    many?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null > | null,
    manyRequired:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } >,
    maybe?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } > | null,
    one:  {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    },
    req:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null >,
    updatedAt: string,
  } | null,
};

export type UpdateAMutationVariables = {
  condition?: ModelAConditionInput | null,
  input: UpdateAInput,
};

export type UpdateAMutation = {
  updateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    many?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null > | null,
    manyRequired:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } >,
    maybe?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } > | null,
    one:  {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    },
    req:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null >,
    updatedAt: string,
  } | null,
};

export type OnCreateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnCreateASubscription = {
  onCreateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    many?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null > | null,
    manyRequired:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } >,
    maybe?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } > | null,
    one:  {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    },
    req:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null >,
    updatedAt: string,
  } | null,
};

export type OnDeleteASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnDeleteASubscription = {
  onDeleteA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    many?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null > | null,
    manyRequired:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } >,
    maybe?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } > | null,
    one:  {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    },
    req:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null >,
    updatedAt: string,
  } | null,
};

export type OnUpdateASubscriptionVariables = {
  filter?: ModelSubscriptionAFilterInput | null,
};

export type OnUpdateASubscription = {
  onUpdateA?:  {
    __typename: "A",
    createdAt: string,
    id: string,
    many?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null > | null,
    manyRequired:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } >,
    maybe?:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } > | null,
    one:  {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    },
    req:  Array< {
      __typename: "T",
      day?: string | null,
      kind?: K | null,
      kinds: Array< K >,
      n?: number | null,
      name: string,
      raw?: string | null,
    } | null >,
    updatedAt: string,
  } | null,
};
