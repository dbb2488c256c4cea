import { useEffect, useState } from "react";
import { Alert, Button, Card, Flex, Heading, Text, useAuthenticator } from "@aws-amplify/ui-react";
import { generateClient } from "aws-amplify/data";
import Profile from "./Profile.jsx";

/** The profiles that the user may see, which are the user's own, as they are now and become. */
export default function App() {
  const { signOut } = useAuthenticator((context) => [context.user]);
  const [profiles, setProfiles] = useState();
  const [problem, setProblem] = useState();

  useEffect(() => {
    const query = generateClient({ authMode: "userPool" }).models.UserProfile.observeQuery();
    const subscription = query.subscribe({
      next: ({ items, isSynced }) => isSynced && setProfiles([...items]),
      error: ({ error }) => setProblem(error?.errors?.[0]?.message ?? "Profiles cannot be followed."),
    });
    return () => subscription.unsubscribe();
  }, []);

  return (
    <Flex as="main" className="app" direction="column" alignItems="center">
      <Heading level={1}>My Profile</Heading>
      {problem && <Alert variation="error">{problem}</Alert>}
      <Flex as="ul" className="profiles" wrap="wrap" justifyContent="center">
        {profiles?.map((profile) => (
          <Card as="li" key={profile.id} variation="outlined">
            <Profile profile={profile} />
          </Card>
        ))}
      </Flex>
      {profiles?.length === 0 && <Text>There is no profile yet.</Text>}
      <Button onClick={signOut}>Sign out</Button>
    </Flex>
  );
}
