import { useState } from "react";
import { Button, Flex, Heading, TextField } from "@aws-amplify/ui-react";
import { generateClient } from "aws-amplify/data";

/** One profile, whose email its owner may change in place. */
export default function Profile({ profile }) {
  const [draft, setDraft] = useState();
  const [problem, setProblem] = useState();

  async function save(event) {
    event.preventDefault();
    const { UserProfile } = generateClient({ authMode: "userPool" }).models;
    try {
      const { errors } = await UserProfile.update({ id: profile.id, email: draft });
      setProblem(errors?.[0]?.message);
      if (!errors) setDraft(undefined);
    } catch {
      setProblem("The profile was not saved. Try again.");
    }
  }

  if (draft === undefined) {
    return (
      <Flex direction="column">
        <Heading level={2} fontSize="xl">
          {profile.email}
        </Heading>
        <Button size="small" onClick={() => setDraft(profile.email ?? "")}>
          Edit
        </Button>
      </Flex>
    );
  }
  return (
    <Flex as="form" direction="column" onSubmit={save}>
      <TextField
        label="Email of the profile"
        type="email"
        required
        autoFocus
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        hasError={Boolean(problem)}
        errorMessage={problem}
      />
      <Flex>
        <Button type="submit" variation="primary" size="small">
          Save
        </Button>
        <Button size="small" onClick={() => setDraft(undefined)}>
          Cancel
        </Button>
      </Flex>
    </Flex>
  );
}
