/* eslint-disable */
// this is an auto generated file. This will be overwritten

export const createMember = /* GraphQL */ `
  mutation CreateMember(
    $condition: ModelMemberConditionInput
    $input: CreateMemberInput!
  ) {
    createMember(condition: $condition, input: $input) {
      colours
      createdAt
      id
      joined
      name
      nick
      ok
      owner
      profile {
        at
        bio
        createdAt
        id
        ip
        mail
        memberId
        phone
        raw
        tm
        ts
        updatedAt
        url
        __typename
      }
      rate
      score
      spots {
        label
        lat
        lng
        __typename
      }
      status
      team {
        createdAt
        id
        motto
        name
        updatedAt
        __typename
      }
      teamId
      updatedAt
      where {
        label
        lat
        lng
        __typename
      }
      __typename
    }
  }
`;
export const createOrder = /* GraphQL */ `
  mutation CreateOrder(
    $condition: ModelOrderConditionInput
    $input: CreateOrderInput!
  ) {
    createOrder(condition: $condition, input: $input) {
      createdAt
      customerId
      line
      orderNo
      qty
      updatedAt
      __typename
    }
  }
`;
export const createProfile = /* GraphQL */ `
  mutation CreateProfile(
    $condition: ModelProfileConditionInput
    $input: CreateProfileInput!
  ) {
    createProfile(condition: $condition, input: $input) {
      at
      bio
      createdAt
      id
      ip
      mail
      member {
        colours
        createdAt
        id
        joined
        name
        nick
        ok
        owner
        rate
        score
        status
        teamId
        updatedAt
        __typename
      }
      memberId
      phone
      raw
      tm
      ts
      updatedAt
      url
      __typename
    }
  }
`;
export const createTeam = /* GraphQL */ `
  mutation CreateTeam(
    $condition: ModelTeamConditionInput
    $input: CreateTeamInput!
  ) {
    createTeam(condition: $condition, input: $input) {
      createdAt
      id
      members {
        nextToken
        __typename
      }
      motto
      name
      updatedAt
      __typename
    }
  }
`;
export const deleteMember = /* GraphQL */ `
  mutation DeleteMember(
    $condition: ModelMemberConditionInput
    $input: DeleteMemberInput!
  ) {
    deleteMember(condition: $condition, input: $input) {
      colours
      createdAt
      id
      joined
      name
      nick
      ok
      owner
      profile {
        at
        bio
        createdAt
        id
        ip
        mail
        memberId
        phone
        raw
        tm
        ts
        updatedAt
        url
        __typename
      }
      rate
      score
      spots {
        label
        lat
        lng
        __typename
      }
      status
      team {
        createdAt
        id
        motto
        name
        updatedAt
        __typename
      }
      teamId
      updatedAt
      where {
        label
        lat
        lng
        __typename
      }
      __typename
    }
  }
`;
export const deleteOrder = /* GraphQL */ `
  mutation DeleteOrder(
    $condition: ModelOrderConditionInput
    $input: DeleteOrderInput!
  ) {
    deleteOrder(condition: $condition, input: $input) {
      createdAt
      customerId
      line
      orderNo
      qty
      updatedAt
      __typename
    }
  }
`;
export const deleteProfile = /* GraphQL */ `
  mutation DeleteProfile(
    $condition: ModelProfileConditionInput
    $input: DeleteProfileInput!
  ) {
    deleteProfile(condition: $condition, input: $input) {
      at
      bio
      createdAt
      id
      ip
      mail
      member {
        colours
        createdAt
        id
        joined
        name
        nick
        ok
        owner
        rate
        score
        status
        teamId
        updatedAt
        __typename
      }
      memberId
      phone
      raw
      tm
      ts
      updatedAt
      url
      __typename
    }
  }
`;
export const deleteTeam = /* GraphQL */ `
  mutation DeleteTeam(
    $condition: ModelTeamConditionInput
    $input: DeleteTeamInput!
  ) {
    deleteTeam(condition: $condition, input: $input) {
      createdAt
      id
      members {
        nextToken
        __typename
      }
      motto
      name
      updatedAt
      __typename
    }
  }
`;
export const move = /* GraphQL */ `
  mutation Move(
    $aVeryLongNameOfAnArgumentThatIsNeeded: String
    $andAnotherOneThatIsEvenLonger: [String!]!
    $to: GeoInput
  ) {
    move(
      aVeryLongNameOfAnArgumentThatIsNeeded: $aVeryLongNameOfAnArgumentThatIsNeeded
      andAnotherOneThatIsEvenLonger: $andAnotherOneThatIsEvenLonger
      to: $to
    ) {
      around {
        colours
        name
        status
        tags
        __typename
      }
      label
      lat
      lng
      __typename
    }
  }
`;
export const updateMember = /* GraphQL */ `
  mutation UpdateMember(
    $condition: ModelMemberConditionInput
    $input: UpdateMemberInput!
  ) {
    updateMember(condition: $condition, input: $input) {
      colours
      createdAt
      id
      joined
      name
      nick
      ok
      owner
      profile {
        at
        bio
        createdAt
        id
        ip
        mail
        memberId
        phone
        raw
        tm
        ts
        updatedAt
        url
        __typename
      }
      rate
      score
      spots {
        label
        lat
        lng
        __typename
      }
      status
      team {
        createdAt
        id
        motto
        name
        updatedAt
        __typename
      }
      teamId
      updatedAt
      where {
        label
        lat
        lng
        __typename
      }
      __typename
    }
  }
`;
export const updateOrder = /* GraphQL */ `
  mutation UpdateOrder(
    $condition: ModelOrderConditionInput
    $input: UpdateOrderInput!
  ) {
    updateOrder(condition: $condition, input: $input) {
      createdAt
      customerId
      line
      orderNo
      qty
      updatedAt
      __typename
    }
  }
`;
export const updateProfile = /* GraphQL */ `
  mutation UpdateProfile(
    $condition: ModelProfileConditionInput
    $input: UpdateProfileInput!
  ) {
    updateProfile(condition: $condition, input: $input) {
      at
      bio
      createdAt
      id
      ip
      mail
      member {
        colours
        createdAt
        id
        joined
        name
        nick
        ok
        owner
        rate
        score
        status
        teamId
        updatedAt
        __typename
      }
      memberId
      phone
      raw
      tm
      ts
      updatedAt
      url
      __typename
    }
  }
`;
export const updateTeam = /* GraphQL */ `
  mutation UpdateTeam(
    $condition: ModelTeamConditionInput
    $input: UpdateTeamInput!
  ) {
    updateTeam(condition: $condition, input: $input) {
      createdAt
      id
      members {
        nextToken
        __typename
      }
      motto
      name
      updatedAt
      __typename
    }
  }
`;
