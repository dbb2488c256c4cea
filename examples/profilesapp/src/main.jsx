import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Authenticator, ThemeProvider, defaultDarkModeOverride } from "@aws-amplify/ui-react";
import { Amplify } from "aws-amplify";
import "@aws-amplify/ui-react/styles.css";
import outputs from "../amplify_outputs.json";
import App from "./App.jsx";
import "./index.css";

Amplify.configure(outputs);

const theme = { name: "profiles", overrides: [defaultDarkModeOverride] };

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <ThemeProvider theme={theme} colorMode="system">
      <Authenticator>
        <App />
      </Authenticator>
    </ThemeProvider>
  </StrictMode>,
);
