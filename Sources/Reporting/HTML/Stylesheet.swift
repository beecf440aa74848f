/// The page's style sheet. It names no address, and holds neither "<" nor "&", so that the page stays XML.
///
/// The light colours are those of Okabe and Ito that have a contrast of 3:1 on the paper; what they tell is
/// always told in numbers and words beside them too.
let stylesheet: StaticString = """
  :root {
    color-scheme: light dark;
    --paper: #fcfbf8; --ink: #1a1917; --soft: #5f5b53; --rule: #dedad0; --faint: #efece4; --accent: #00629b;
    --own: #0072b2; --copy: #d55e00; --agency: #009e73; --release: #a8518f; --plain: #77736b;
    --serif: "Iowan Old Style", Charter, "Source Serif 4", "Palatino Linotype", Georgia, "Noto Serif",
      "Liberation Serif", serif;
    --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #151618; --ink: #e9e6df; --soft: #a8a399; --rule: #35363a; --faint: #222327; --accent: #7cc4f0;
      --own: #56b4e9; --copy: #f5854a; --agency: #35c69c; --release: #e08fc4; --plain: #9b978f;
    }
  }
  * { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
  body {
    margin: 0 auto; max-width: 80rem; padding: clamp(1.25rem, 3.5vw, 3.5rem) clamp(1rem, 4vw, 3.5rem) 3rem;
    background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
  }
  h1, h2, h3, p, ul, dl, figure { margin: 0; }
  a { color: inherit; text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: .18em; }
  a:hover { color: var(--accent); text-decoration-color: currentColor; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
  small { font-size: .86em; color: var(--soft); }
  code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em;
    overflow-wrap: anywhere; }
  b { font-weight: 650; }
  .number, .count, td, .legend, .chance, .figure { font-variant-numeric: tabular-nums lining-nums; }
  .patterns { position: absolute; }
  svg { display: block; overflow: visible; }

  .brand { font-size: .8rem; letter-spacing: .09em; text-transform: uppercase; color: var(--soft); }
  h1 { font: 600 clamp(2rem, 5.2vw, 3.4rem)/1.08 var(--serif); letter-spacing: -.015em; margin: .35rem 0 .9rem; }
  .basis { color: var(--soft); font-size: .95rem; }
  .basis b { color: var(--ink); }
  .hero { display: grid; gap: 1.75rem 4rem; margin: 1.75rem 0; padding: 1.75rem 0; border-block: 1px solid var(--rule); }
  .equation { display: flex; align-items: flex-start; gap: clamp(.5rem, 1.6vw, 1.25rem); }
  .figure { flex: 1 1 auto; }
  .figure .number { display: block; font: 600 clamp(1.7rem, 4.6vw, 3.1rem)/1.1 var(--serif); letter-spacing: -.02em; white-space: nowrap; }
  .figure .unit { display: block; margin: .3rem 0 .55rem; font-size: .9rem; color: var(--soft); }
  .equals { font: 400 clamp(1.4rem, 4vw, 2.4rem)/1.45 var(--serif); color: var(--soft); }
  .funnel { width: 100%; height: 6px; border-radius: 3px; }
  .rail { fill: var(--faint); }
  .fill { fill: var(--own); }
  .line { margin-top: 1.1rem; font-weight: 600; }
  .ratio { margin-top: .35rem; }
  .band { margin-top: .75rem; max-width: 26rem; }
  .range { width: 100%; height: 18px; }
  .usual { fill: var(--rule); }
  .median { stroke: var(--ink); stroke-width: 2; }
  .comparison { margin-top: .35rem; font-size: .95rem; color: var(--soft); }
  .comparison b { color: var(--ink); }
  .summary { list-style: none; padding: 0; display: grid; gap: .8rem; }
  .summary li { font: 1.1rem/1.45 var(--serif); padding-left: 1rem; border-left: 3px solid var(--own); }
  nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; font-size: .92rem; }
  nav a { text-decoration: none; color: var(--soft); }

  .report { display: grid; gap: 3.5rem clamp(2.5rem, 5vw, 4.5rem); margin-top: 2.75rem; }
  .report > section { min-width: 0; }
  h2 { font: 600 1.7rem/1.2 var(--serif); letter-spacing: -.01em; padding-top: .8rem; border-top: 3px solid var(--ink); }
  .lead { color: var(--soft); margin: .2rem 0 0; }
  .minor { font: 650 .95rem/1.3 var(--sans); margin: 1.75rem 0 .5rem; }
  .method { margin-top: 1.75rem; padding-top: .7rem; border-top: 1px solid var(--rule); font-size: .84rem; line-height: 1.5;
    color: var(--soft); max-width: 46rem; }
  .empty { margin-top: 1rem; padding: 1rem 1.15rem; background: var(--faint); border-radius: 6px; max-width: 46rem; }
  main section > p:not([class]) { margin-top: .8rem; max-width: 46rem; }
  .plain { list-style: none; padding: 0; display: grid; gap: .35rem; }

  .story { display: grid; grid-template-columns: 5.6rem minmax(0, 1fr); gap: 0 1.25rem; padding: 1.6rem 0 1.5rem; }
  .story + .story { border-top: 1px solid var(--rule); }
  .factor { text-align: right; padding-right: 1.1rem; border-right: 1px solid var(--rule); }
  .factor .number { display: block; font: 600 2rem/1.1 var(--serif); letter-spacing: -.02em; }
  .factor .unit { display: block; font-size: .74rem; color: var(--soft); }
  .kicker { font-size: .9rem; color: var(--soft); }
  .kicker a { color: var(--ink); font-weight: 600; }
  .kicker > bdi { color: var(--ink); font-weight: 600; }
  .story h3, .gap h3 { font: 600 1.38rem/1.27 var(--serif); letter-spacing: -.005em; margin: .2rem 0 .5rem; overflow-wrap: anywhere;
    text-wrap: pretty; }
  .story h3 a, .gap h3 a { text-decoration: none; }
  .story h3 a:hover, .gap h3 a:hover { text-decoration: underline; }
  .chain b { font-size: 1.15em; }
  .arrow { color: var(--soft); }
  .count { white-space: nowrap; }
  .count.last { font-weight: 650; }
  .extent, .facts { font-size: .92rem; color: var(--soft); }
  .extent b, .facts b { color: var(--ink); }
  .facts { margin-top: .6rem; }
  .tag { display: inline-block; font-size: .76rem; line-height: 1.35; padding: .08rem .5rem; border: 1px solid var(--rule);
    border-radius: 1rem; color: var(--soft); white-space: nowrap; }

  .mix { margin-top: .8rem; }
  .bar { width: 100%; height: 16px; border-radius: 3px; overflow: hidden; }
  .echo { stroke: var(--paper); stroke-width: 1.5; }
  .ownWords { fill: var(--own); } .verbatim { fill: var(--copy); } .wire { fill: var(--agency); }
  .rewrite { fill: url(#pattern-rewrite); } .pressRelease { fill: url(#pattern-pressRelease); }
  .linkOnly { fill: url(#pattern-linkOnly); } .cannotTell { fill: url(#pattern-cannotTell); }
  .ground { fill: var(--faint); }
  #pattern-rewrite .ink { fill: var(--copy); } #pattern-pressRelease .ink { fill: var(--release); }
  #pattern-linkOnly .ink, #pattern-cannotTell .ink { fill: var(--plain); }
  .legend { list-style: none; padding: 0; margin-top: .45rem; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; font-size: .86rem; }
  .legend li { display: flex; align-items: center; white-space: nowrap; }
  .swatch { width: 14px; height: 11px; margin-right: .45rem; overflow: hidden; border-radius: 2px; flex: none; }
  .timeline { margin-top: .6rem; }
  .lane { width: 100%; height: 38px; }
  .lane text { fill: var(--soft); font: .72rem var(--sans); font-variant-numeric: tabular-nums; }
  .axis { stroke: var(--rule); stroke-width: 1; }
  .tick { stroke-width: 2.5; stroke-linecap: butt; stroke: var(--plain); }
  .tick.ownWords { stroke: var(--own); } .tick.verbatim { stroke: var(--copy); } .tick.wire { stroke: var(--agency); }
  .tick.rewrite { stroke: var(--copy); stroke-dasharray: 3 1.5; } .tick.pressRelease { stroke: var(--release); stroke-dasharray: 2 1.5; }
  .tick.linkOnly, .tick.cannotTell { stroke-dasharray: 1.5 1.5; }
  .tick.again { stroke-width: 1.5; opacity: .75; }

  details { margin-top: .7rem; }
  summary { cursor: pointer; font-size: .9rem; color: var(--accent); width: fit-content; }
  .scroll { overflow-x: auto; margin-top: .6rem; }
  table { border-collapse: collapse; width: 100%; font-size: .88rem; line-height: 1.4; }
  table.wide { min-width: 44rem; }
  caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  th, td { text-align: start; vertical-align: top; padding: .42rem .9rem .42rem 0; border-bottom: 1px solid var(--rule);
    font-weight: 400; }
  td bdi, th bdi { overflow-wrap: anywhere; }
  tbody th { min-width: 7rem; }
  table.items tbody th { min-width: 0; white-space: nowrap; color: var(--soft); }
  table.items td { min-width: 6.5rem; }
  .line { display: block; }
  .line + .line { margin-top: .1rem; }
  td .swatch { display: inline-block; vertical-align: -1px; margin-right: .1rem; }
  th:last-child, td:last-child { padding-right: .2rem; }
  thead th { color: var(--soft); font-size: .8rem; vertical-align: bottom; }
  th.number, td.number { text-align: end; white-space: nowrap; }
  thead th.number { white-space: normal; }
  td.mark { min-width: 8rem; width: 42%; }
  .estimate { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .75rem; }
  .estimate > span { flex: 0 0 7rem; white-space: nowrap; }
  .interval { flex: 1 1 6rem; width: 6rem; height: 18px; }
  .span { stroke: var(--own); stroke-width: 3; opacity: .55; }
  .dot { fill: var(--own); stroke: var(--paper); stroke-width: 1.5; }
  .reference { stroke: var(--soft); stroke-dasharray: 2 2; }

  .gap { padding: 1.15rem 0 1.1rem; }
  .gap + .gap { border-top: 1px solid var(--rule); }
  .gaps { margin-top: .4rem; }
  .gap h3 { font-size: 1.12rem; margin: .35rem 0 .15rem; }
  .source, .reason { font-size: .9rem; color: var(--soft); }
  .source bdi { color: var(--ink); font-weight: 600; }
  .chance { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .5rem; font-size: .88rem; margin-top: .35rem; }
  .meter { width: 4.5rem; height: 6px; border-radius: 3px; overflow: hidden; }

  dl { display: grid; gap: .9rem 3rem; margin-top: 1rem; }
  dl > div { min-width: 0; }
  dt { font-weight: 650; font-size: .92rem; }
  dd { margin: .1rem 0 0; font-size: .9rem; color: var(--soft); overflow-wrap: anywhere; }
  dd b { color: var(--ink); }
  footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .84rem; color: var(--soft); }

  @media (min-width: 44rem) { dl { grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); } }
  @media (min-width: 64rem) {
    .hero { grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); }
    .report { grid-template-columns: minmax(0, 1.72fr) minmax(0, 1fr); grid-template-rows: auto 1fr; }
    .report > section { grid-column: 1 / -1; }
    .report > #most-echoed { grid-column: 1; grid-row: 1; }
    .report > #moving { grid-column: 1; grid-row: 2; }
    .report > #under-covered { grid-column: 2; grid-row: 1 / span 2; }
    #who-led { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: auto auto auto 1fr auto;
      gap: 0 clamp(2.5rem, 5vw, 4.5rem); }
    #who-led > * { grid-column: 1; }
    #who-led > h2, #who-led > .lead, #who-led > .method { grid-column: 1 / -1; }
    #who-led > .part:nth-of-type(2) { grid-column: 2; grid-row: 3 / span 2; }
  }
  @media (max-width: 35rem) {
    .story { display: block; }
    .factor { display: flex; align-items: baseline; gap: .4rem; text-align: left; border: 0; padding: 0; margin-bottom: .2rem; }
    .factor .number, .factor .unit { display: inline; }
    .factor .number { font-size: 1.5rem; }
    .story h3 { font-size: 1.25rem; }
  }
  @media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
  @media (forced-colors: active) {
    :root { --own: CanvasText; --copy: CanvasText; --agency: Highlight; --release: CanvasText; --plain: GrayText;
      --faint: Canvas; --rule: GrayText; --paper: Canvas; --ink: CanvasText; --soft: CanvasText; }
    svg { forced-color-adjust: none; }
  }
  @media print {
    :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --faint: #eee; --own: #0072b2; --copy: #d55e00;
      --agency: #009e73; --release: #a8518f; --plain: #777; }
    html { font-size: 9.5pt; }
    body { max-width: none; padding: 0; }
    nav, details:not([open]) { display: none; }
    .report { display: block; }
    .report > section { margin-top: 2rem; }
    .story, .gap, tr, .hero { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    a { text-decoration: none; }
    svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .scroll { overflow: visible; }
    table.wide { min-width: 0; }
  }

  """
