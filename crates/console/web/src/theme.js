// Light, dark, or as the system has it. GraphiQL reads its theme from a class of the body and from its own storage.

const KEY = "sluice:theme";
const NAMES = { system: "◐ System", light: "☀ Light", dark: "☾ Dark" };

const current = () => (localStorage.getItem(KEY) in NAMES ? localStorage.getItem(KEY) : "system");

/** Applies the theme that was chosen last and returns its name. */
export function applyTheme() {
  const theme = current();
  document.documentElement.dataset.theme = theme;
  document.body.classList.remove("graphiql-light", "graphiql-dark");
  if (theme === "system") {
    localStorage.removeItem("graphiql:theme");
  } else {
    localStorage.setItem("graphiql:theme", theme);
    document.body.classList.add(`graphiql-${theme}`);
  }
  return NAMES[theme];
}

/** Goes on to the next theme and returns its name. */
export function nextTheme() {
  const all = Object.keys(NAMES);
  localStorage.setItem(KEY, all[(all.indexOf(current()) + 1) % all.length]);
  return applyTheme();
}
