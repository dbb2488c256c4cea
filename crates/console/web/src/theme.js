// Light, dark, or as the system has it. GraphiQL is told by an event.

const KEY = "sluice:theme";
const NAMES = { system: "◐ System", light: "☀ Light", dark: "☾ Dark" };

const current = () => (localStorage.getItem(KEY) in NAMES ? localStorage.getItem(KEY) : "system");

/** Applies the theme that was chosen last and returns its name. */
export function applyTheme() {
  const theme = current();
  document.documentElement.dataset.theme = theme;
  dispatchEvent(new Event("sluice:theme"));
  return NAMES[theme];
}

/** Goes on to the next theme and returns its name. */
export function nextTheme() {
  const all = Object.keys(NAMES);
  localStorage.setItem(KEY, all[(all.indexOf(current()) + 1) % all.length]);
  return applyTheme();
}
