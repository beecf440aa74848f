/// What the site's pages have beyond those of a report.
let siteStylesheet: StaticString = """
  .site { padding-top: 0; }
  .skip { position: absolute; left: -100rem; }
  .skip:focus { left: 1rem; top: .5rem; z-index: 2; padding: .4rem .8rem; background: var(--paper); }
  .top { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.6rem; padding: .9rem 0; border-bottom: 1px solid var(--rule); margin-bottom: 2rem; }
  .top .brand { font: 650 1.15rem/1.2 var(--serif); letter-spacing: 0; text-transform: none; text-decoration: none; color: var(--ink); }
  .top nav { flex: 1 1 auto; min-width: 0; }
  .top nav ul { gap: .1rem .3rem; }
  .top nav a { display: inline-block; padding: .35rem .6rem; border-radius: 6px; color: var(--ink); }
  .top nav a:hover { background: var(--faint); }
  .top nav a[aria-current] { background: var(--faint); font-weight: 650; box-shadow: inset 0 -2px var(--accent); }
  .search { display: flex; gap: .4rem; flex: 0 1 19rem; min-width: 0; }
  .search input { flex: 1 1 8rem; min-width: 0; }
  main.page { display: block; margin-top: 0; }
  .page > section { margin-top: 3rem; }
  .heading h1 { margin: .35rem 0 .6rem; font-size: clamp(1.7rem, 4.2vw, 2.7rem); overflow-wrap: anywhere; text-wrap: pretty; }
  .heading h1 a { text-decoration: none; }
  .heading .lead { font-size: 1.08rem; max-width: 46rem; }
  .heading .chain { margin-top: .2rem; }
  .aside { font-size: .9rem; color: var(--soft); margin-top: .6rem; }
  .days { display: flex; flex-wrap: wrap; align-items: end; gap: .6rem 1.4rem; margin-top: 1.2rem; font-size: .92rem; }
  .step { color: var(--accent); text-decoration: none; }
  .step:hover, .echo-line .step { text-decoration: underline; }
  .more { margin-top: .6rem; font-size: .92rem; }
  .more a { color: var(--accent); text-decoration: none; }
  .more a:hover { text-decoration: underline; }

  input, textarea, select, button { font: inherit; font-size: .95rem; color: var(--ink); }
  input:not([type=checkbox]):not([type=radio]), textarea { width: 100%; padding: .45rem .6rem; background: var(--paper);
    border: 1px solid var(--plain); border-radius: 6px; }
  textarea { font-family: var(--serif); line-height: 1.5; resize: vertical; }
  ::placeholder { color: var(--soft); opacity: 1; }
  input[type=checkbox] { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--own); flex: none; }
  .button, .search button { padding: .45rem .95rem; border: 1px solid var(--ink); border-radius: 6px; background: var(--ink); color: var(--paper);
    cursor: pointer; white-space: nowrap; width: fit-content; }
  .button:hover, .search button:hover { opacity: .85; }
  .quiet { padding: .3rem .6rem; border: 1px solid var(--rule); border-radius: 6px; background: none; cursor: pointer; font-size: .86rem; white-space: nowrap; }
  .quiet:hover { border-color: var(--ink); }
  .field { display: block; font-size: .88rem; }
  .field > span { display: block; margin-bottom: .2rem; color: var(--soft); }
  .box { display: flex; align-items: center; gap: .45rem; font-size: .92rem; padding: .15rem 0; min-height: 1.75rem; }
  fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
  legend { padding: 0; font-size: .88rem; color: var(--soft); margin-bottom: .2rem; }
  .stacked { display: grid; gap: .8rem; align-content: start; max-width: 46rem; margin-top: 1rem; }
  .change { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; margin-top: 1rem; }
  .inline { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; }
  .day { display: flex; align-items: end; gap: .4rem; }
  .filter { display: flex; flex-wrap: wrap; align-items: end; gap: .9rem 1.4rem; margin-top: 1.5rem; padding: 1rem 1.15rem; background: var(--faint); border-radius: 8px; }
  .filter fieldset { flex: 1 1 100%; display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0 1.3rem; }
  .filter .field { flex: 0 1 14rem; }
  .notice { margin: 1rem 0 0; padding: .7rem 1rem; border-left: 4px solid var(--agency); background: var(--faint); border-radius: 0 6px 6px 0; overflow-wrap: anywhere; }
  .notice.error { border-color: var(--copy); }
  progress { width: 100%; max-width: 30rem; height: .5rem; accent-color: var(--own); }
  .crawl { margin-top: 1.4rem; padding: 1rem 1.15rem; background: var(--faint); border-radius: 8px; display: grid; gap: .7rem; }
  .crawl progress { visibility: hidden; }
  .crawl.running progress { visibility: visible; }
  .columns { display: grid; gap: 1rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
  .columns > * { min-width: 0; }
  .plain li, .results li, .items li { overflow-wrap: anywhere; }
  main.page section > .plain { margin-top: .8rem; }

  .items, .results, .runs, .feed-list, .beat-list, .numbered, .lanes ol { list-style: none; padding: 0; margin: .6rem 0 0; }
  .items > li, .results > li, .runs > li, .feed-list > li, .beat-list > li { padding: .95rem 0; border-top: 1px solid var(--rule); }
  .items h3, .results h3, .feed-list h3, .beat-list h3 { font: 600 1.1rem/1.35 var(--serif); margin: .15rem 0; overflow-wrap: anywhere; }
  .items h3 a, .results h3 a, .feed-list h3 a, .beat-list h3 a { text-decoration: none; }
  .items h3 a:hover, .results h3 a:hover, .feed-list h3 a:hover, .beat-list h3 a:hover { text-decoration: underline; }
  .echo-line { font-size: .9rem; }
  .echo-line .swatch { display: inline-block; vertical-align: -1px; }
  mark { background: none; color: inherit; text-decoration: underline 2px var(--copy); text-underline-offset: .2em; }
  .sides { display: grid; gap: 1.5rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); margin-top: 1.5rem; }
  .side { min-width: 0; overflow-wrap: anywhere; }
  .side h2 { border: 0; padding: 0; font-size: 1.35rem; margin: .3rem 0 .6rem; }
  .side p + p { margin-top: .8rem; }
  .verdict-line { font: 600 1.35rem/1.35 var(--serif); margin-top: .8rem; max-width: 46rem; }

  .numbered { counter-reset: gap; }
  .numbered > li { counter-increment: gap; display: grid; grid-template-columns: 2.2rem minmax(0, 1fr) auto; gap: 0 .6rem; border-top: 1px solid var(--rule); align-items: start; }
  .numbered > li::before { content: counter(gap); font: 600 1.15rem/1 var(--serif); padding-top: 1.3rem; color: var(--soft); text-align: right; padding-right: .4rem; }
  .numbered .gap + .gap { border: 0; }
  .numbered form { padding-top: 1.1rem; }
  .scatter { margin-top: 1.4rem; padding: .8rem 0 0; }
  .scatter-chart { width: 100%; height: 300px; }
  .scatter-chart text, .steps text, .ticks text, .matrix text { fill: var(--soft); font: .75rem var(--sans); font-variant-numeric: tabular-nums; }
  .guide { stroke: var(--rule); stroke-dasharray: 3 3; }
  .gap-dot { fill: var(--own); stroke: var(--paper); stroke-width: 1.5; }
  .gap-dot.angle, .gap-dot.beat { fill: var(--copy); } .gap-dot.primary { fill: var(--agency); }

  .lanes { margin-top: 1rem; }
  .lanes ol li, .scale { display: grid; grid-template-columns: minmax(7rem, 15rem) minmax(0, 1fr) minmax(9rem, 12rem); gap: 0 1rem; align-items: center; min-height: 1.75rem; padding: .15rem 0; }
  .lanes .who { font-size: .9rem; line-height: 1.25; overflow-wrap: anywhere; }
  .lanes .who small { display: block; }
  .lanes .when { font-size: .82rem; color: var(--soft); }
  .owner-lane { width: 100%; height: 22px; }
  .ticks { width: 100%; height: 18px; }
  .mark { overflow: visible; stroke: var(--paper); stroke-width: 1; }
  .mark.rewrite { fill: var(--paper); stroke: var(--copy); stroke-width: 2; }
  .mark.pressRelease { fill: var(--release); } .mark.linkOnly, .mark.cannotTell { fill: var(--paper); stroke: var(--plain); stroke-width: 2; }
  .key { width: 16px; height: 22px; flex: none; }
  .steps { margin-top: 1.4rem; }
  .step-chart { width: 100%; height: 132px; }
  .step-chart .step { stroke: var(--own); stroke-width: 2.5; stroke-linecap: round; }
  .matrix { margin: .8rem 0; overflow: visible; }
  .row-label { fill: var(--ink); }
  .cell { fill: var(--faint); stroke: var(--rule); }
  .cell.level-1 { fill: var(--own); fill-opacity: .18; } .cell.level-2 { fill: var(--own); fill-opacity: .38; }
  .cell.level-3 { fill: var(--own); fill-opacity: .7; } .cell.level-4 { fill: var(--own); }
  .matrix .cell-number { fill: var(--ink); font-size: .66rem; }
  .matrix .cell-number.level-3, .matrix .cell-number.level-4 { fill: var(--paper); font-weight: 650; }
  .matrix .cell-number.below { fill: var(--soft); }
  .sparkline { width: 100%; height: 28px; }
  .bar-day { fill: var(--plain); } .bar-today { fill: var(--own); }
  .multiple { margin-top: 1.2rem; max-width: 46rem; }
  .multiple figcaption { font-size: .88rem; color: var(--soft); margin-bottom: .3rem; }
  .beat-list > li { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(8rem, 1fr) minmax(7rem, auto); gap: .3rem 1.5rem; align-items: center; }
  .beat-list .figures { text-align: right; font-variant-numeric: tabular-nums; }
  .beat-list .figures small { display: block; }
  .feed-list > li { display: flex; justify-content: space-between; align-items: flex-start; gap: .5rem 1.5rem; }
  .feed-list > li > div { min-width: 0; }
  .address { overflow-wrap: anywhere; }
  table.marks td.mark { width: auto; min-width: 11rem; }
  .steps-to-begin { display: grid; gap: .5rem; margin-top: 1.2rem; padding-left: 1.4rem; }

  @media (max-width: 64rem) {
    .top .search { flex: 1 1 9rem; }
    .top .search button { display: none; }
  }
  @media (max-width: 44rem) {
    .top { gap: .5rem; }
    .top .brand { flex: 1 0 auto; }
    .top nav { order: 3; flex-basis: 100%; }
    .top nav ul { flex-wrap: nowrap; overflow-x: auto; margin: 0 -.4rem; }
    .top nav a { white-space: nowrap; padding: .5rem .55rem; }
    .lanes ol li { grid-template-columns: minmax(0, 1fr) auto; padding: .3rem 0; }
    .lanes .owner-lane { grid-column: 1 / -1; grid-row: 2; }
    .scale { grid-template-columns: minmax(0, 1fr); }
    .scale > span { display: none; }
    .beat-list > li { grid-template-columns: minmax(0, 1fr) auto; }
    .beat-list .sparkline { grid-column: 1 / -1; grid-row: 2; }
    .numbered > li { grid-template-columns: 1.7rem minmax(0, 1fr); }
    .numbered form { grid-column: 2; padding: 0 0 .9rem; }
  }
  @media print { .top, .days, form, .skip { display: none; } }

  """
