namespace Vroegsignalering.Simulation.Reports;

/// <summary>How the page looks: light, dark and on paper. Colours of shapes differ at least 3 to 1 from the ground, those of texts 4.5 to 1 (WCAG 2.2 AA).</summary>
internal static class ReportStyle
{
    /// <summary>The number of fills for the parts of a bar and for lines.</summary>
    public const int Fills = 8;

    public const string Css = """
        <style>
        :root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --soft: #4a4a4a; --head: #154273; --line: #b4b4b4; --note: #fff7d6; --edge: #b36b00;
          --f0: #154273; --f1: #c2410c; --f2: #007bc7; --f3: #a90061; --f4: #39870c; --f5: #6b5bd2; --f6: #8a6d00; --f7: #666; }
        @media (prefers-color-scheme: dark) { :root { --ground: #14181d; --ink: #ececec; --soft: #c3c7cc; --head: #9ccbff; --line: #5b636d; --note: #33290a; --edge: #ffc04d;
          --f0: #7db8ff; --f1: #ff9d66; --f2: #35c4e8; --f3: #ff8ac6; --f4: #8bd450; --f5: #b7a8ff; --f6: #e6c229; --f7: #b5b5b5; } }
        @media print { :root { --ground: #fff; --ink: #000; --soft: #333; --head: #154273; --line: #999; --note: #fff;
          --f0: #154273; --f1: #c2410c; --f2: #007bc7; --f3: #a90061; --f4: #39870c; --f5: #6b5bd2; --f6: #8a6d00; --f7: #666; } }
        body { font: 1rem/1.5 "Segoe UI", Arial, sans-serif; color: var(--ink); background: var(--ground); margin: 0 auto; padding: 1rem; max-width: 60rem; }
        p, li, dd { overflow-wrap: anywhere; max-width: 46rem; }
        h1, h2, h3, h4 { color: var(--head); line-height: 1.2; overflow-wrap: anywhere; }
        h2 { margin-top: 2.5rem; border-top: 2px solid var(--head); padding-top: 1rem; }
        a { color: var(--head); }
        a:focus, .table:focus, summary:focus { outline: 3px solid var(--head); outline-offset: 2px; }
        .skip { position: absolute; left: -60rem; }
        .skip:focus { position: static; }
        .note { background: var(--note); border-left: .4rem solid var(--edge); padding: .6rem 1rem; }
        .small-text { color: var(--soft); font-size: .95em; }
        .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem 2rem; align-items: start; }
        figure { margin: 1rem 0; min-width: 0; }
        figure h3, figure h4 { margin: 0 0 .4rem; font-size: 1.05rem; }
        summary { cursor: pointer; color: var(--head); padding: .2rem 0; min-height: 24px; }
        svg { width: 100%; max-width: 30rem; height: auto; display: block; font-size: 14px; margin: .5rem 0; }
        svg text { fill: var(--ink); }
        svg .small { font-size: 12px; fill: var(--soft); }
        svg .strong { font-weight: bold; }
        svg .grid { stroke: var(--line); stroke-width: .5; }
        svg .zero { stroke: var(--ink); stroke-width: 1.2; }
        svg .whisker { stroke: var(--f0); stroke-width: 3; }
        svg .dot { fill: var(--f0); stroke: var(--f0); stroke-width: 2; }
        svg .dot.open { fill: var(--ground); }
        svg rect { stroke: var(--ground); stroke-width: 1; }
        svg .f0 { fill: var(--f0); } svg .f1 { fill: var(--f1); } svg .f2 { fill: var(--f2); } svg .f3 { fill: var(--f3); }
        svg .f4 { fill: var(--f4); } svg .f5 { fill: var(--f5); } svg .f6 { fill: var(--f6); } svg .f7 { fill: var(--f7); }
        svg .s0, svg .s1, svg .s2, svg .s3, svg .s4, svg .s5, svg .s6, svg .s7 { fill: none; stroke-width: 2.5; }
        svg .s0 { stroke: var(--f0); } svg .s1 { stroke: var(--f1); stroke-dasharray: 7 3; } svg .s2 { stroke: var(--f2); stroke-dasharray: 2 3; } svg .s3 { stroke: var(--f3); stroke-dasharray: 9 3 2 3; }
        svg .s4 { stroke: var(--f4); } svg .s5 { stroke: var(--f5); stroke-dasharray: 7 3; } svg .s6 { stroke: var(--f6); stroke-dasharray: 2 3; } svg .s7 { stroke: var(--f7); stroke-dasharray: 9 3 2 3; }
        svg .thin { stroke-width: 1; stroke-dasharray: none; }
        .table { overflow-x: auto; }
        table { border-collapse: collapse; margin: .6rem 0; min-width: 18rem; font-size: .95em; }
        caption { text-align: left; font-weight: bold; padding: .3rem 0; }
        th, td { border-bottom: 1px solid var(--line); padding: .3rem .8rem .3rem 0; text-align: left; vertical-align: top; font-weight: normal; }
        tbody th { min-width: 7rem; max-width: 20rem; overflow-wrap: anywhere; }
        thead th { font-weight: bold; border-bottom: 2px solid var(--head); }
        td { font-variant-numeric: tabular-nums; min-width: 3rem; }
        @media print { .table { overflow: visible; } body { max-width: none; font-size: 10pt; } table { font-size: 8pt; } nav, .skip { display: none; } summary { display: none; }
          details::details-content { content-visibility: visible; display: block; } h2, h3 { break-after: avoid; } svg, tr { break-inside: avoid; } a { color: inherit; } }
        </style>
        """;
}
