/** The look of the dashboard: the colours are those of the theme, high contrast among them. */
export const DASHBOARD_STYLE = `
:root { --line: var(--vscode-widget-border, var(--vscode-contrastBorder, rgba(128, 128, 128, 0.35))); }
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); font-family: var(--vscode-font-family);
  font-size: var(--vscode-font-size); line-height: 1.5; padding: 0 1.5rem 2rem; max-width: 72rem; margin: 0 auto; }
h1 { font-size: 1.6em; font-weight: 600; margin: 1.2rem 0 0.2rem; }
h2 { font-size: 1.2em; font-weight: 600; margin: 0 0 0.4rem; }
h3 { font-size: 1em; font-weight: 600; margin: 1.4rem 0 0.4rem; }
p { margin: 0.3rem 0; }
section { border: 1px solid var(--line); border-radius: 6px; padding: 0.9rem 1.1rem; margin: 1rem 0; }
.row { display: flex; flex-wrap: wrap; gap: 1rem; }
.row section { flex: 1 1 20rem; margin: 1rem 0 0; }
.big { font-size: 2.6em; font-weight: 600; line-height: 1.2; margin: 0; }
.quiet { color: var(--vscode-descriptionForeground); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.8rem 0.3rem 0; border-top: 1px solid var(--line); }
thead th, thead td { border-top: none; color: var(--vscode-descriptionForeground); font-weight: normal; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.chart { width: 30%; vertical-align: middle; }
.bar { display: block; width: 100%; height: 0.55em; border-radius: 2px; }
rect.critical { fill: var(--vscode-parapet-critical); }
rect.high { fill: var(--vscode-parapet-high); }
rect.medium { fill: var(--vscode-parapet-medium); }
rect.low { fill: var(--vscode-parapet-low); }
rect.info { fill: var(--vscode-descriptionForeground, #888); }
rect.good { fill: var(--vscode-charts-green, #388a34); }
rect.none { fill: var(--vscode-scrollbarSlider-background, rgba(128, 128, 128, 0.35)); }
.tiles { list-style: none; display: flex; flex-wrap: wrap; gap: 0.5rem; padding: 0; margin: 0.7rem 0; }
button { font: inherit; cursor: pointer; padding: 0.25rem 0.8rem; border-radius: 3px;
  border: 1px solid var(--vscode-button-border, transparent);
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
button.tile { color: var(--vscode-foreground); background: transparent; border: 1px solid var(--line);
  border-left: 4px solid var(--line); text-align: left; }
button.tile:hover { background: var(--vscode-list-hoverBackground); }
button.tile.critical { border-left-color: var(--vscode-parapet-critical); }
button.tile.high { border-left-color: var(--vscode-parapet-high); }
button.tile.medium { border-left-color: var(--vscode-parapet-medium); }
button.tile.low { border-left-color: var(--vscode-parapet-low); }
button.link { color: var(--vscode-textLink-foreground); background: none; border: none; padding: 0; text-align: left;
  overflow-wrap: break-word; }
button.link:hover { color: var(--vscode-textLink-activeForeground); background: none; text-decoration: underline; }
button.link[aria-pressed='true'] { font-weight: 600; }
.severity.critical, .severity.high, .status.failed { font-weight: 600; }
.status { white-space: nowrap; }
.status.failed { border-left: 4px solid var(--vscode-parapet-high); padding-left: 0.4rem; }
.status.nothingToEvaluate, .status.notDecidable { color: var(--vscode-descriptionForeground); }
`;

/** What runs in the dashboard: it sends what a button says, and keeps the place and the focus over a new page. */
export const DASHBOARD_SCRIPT = `
const host = acquireVsCodeApi();
const kept = host.getState() ?? {};
window.scrollTo(0, kept.scroll ?? 0);
document.getElementById(kept.focus ?? '')?.focus({ preventScroll: true });
const keep = (more) => host.setState({ ...host.getState(), ...more });
window.addEventListener('scroll', () => keep({ scroll: window.scrollY }));
document.addEventListener('focusin', ({ target }) => keep({ focus: target.id }));
document.addEventListener('click', ({ target }) => {
  const button = target.closest('button[data-send]');
  if (button !== null) host.postMessage({ ...button.dataset });
});
`;
