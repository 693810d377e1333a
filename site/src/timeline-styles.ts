// The timeline's styles: they come with the view, and are no part of the first load.

export default `
#timeline { flex: none; border-top: 1px solid var(--hairline); padding: 6px 12px 8px; font-size: 0.8rem; max-height: 64%; overflow: auto; container-type: inline-size; }
#view-timeline[aria-expanded="true"] { color: var(--accent); }
#timeline button, #timeline select, #timeline input { height: 26px; min-height: 26px; padding: 0 8px; font-size: 0.78rem; }
#timeline .tools { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-bottom: 6px; }
#timeline .set { display: flex; gap: 4px; }
#timeline [data-key="play"], #timeline [data-key="play-back"] { min-width: 64px; }
#timeline .strip { display: grid; grid-template-columns: 58px minmax(0, 1fr); }
#timeline .lane-labels { display: flex; flex-direction: column; color: var(--ink-faint); font-size: 0.72rem; }
#timeline .lanes-slider { cursor: crosshair; touch-action: pan-y; position: relative; }
#timeline .lanes { display: block; width: 100%; pointer-events: none; }
#timeline .line { display: flex; align-items: flex-start; gap: 4px 12px; }
#timeline .line > p { flex: 1; min-width: 0; padding-top: 4px; }
#timeline .readout { min-height: 40px; font: 0.75rem/18px var(--sans); color: var(--ink-soft); }
#timeline .sort { margin-left: 10px; white-space: nowrap; display: inline-flex; align-items: center; }
#timeline .key { display: inline-block; width: 10px; height: 10px; margin-right: 4px; border-radius: 2px; }
#timeline .timeline-status { min-height: 26px; line-height: 18px; overflow-wrap: anywhere; }
#timeline .timeline-status progress { width: 80px; margin: 0 8px; }
#timeline .below { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
#timeline input { width: 31ch; font-family: var(--mono); }
#timeline .watches { list-style: none; display: contents; }
#timeline .watches li { display: flex; align-items: center; gap: 4px; }
#timeline .watches .name { color: var(--ink-soft); }
#timeline .watches .held { font-family: var(--mono); }
#timeline .points { display: flex; flex-wrap: wrap; gap: 4px; }
#timeline .point { font-family: var(--mono); }
@container (max-width: 640px) {
  #timeline .line:has(form) { flex-wrap: wrap; }
  #timeline .line > .readout { min-height: 62px; }
  #timeline .line > .timeline-status { flex: 1 0 100%; min-height: 40px; }
}
@media (max-width: 799px) { #timeline { max-height: 70%; } }
`;
