namespace Vroegsignalering.Simulation.Validation;

/// <summary>The published figures that the simulation does not give, with why.</summary>
internal static class NotYielded
{
    public static IReadOnlyList<(string Figure, string Why)> All { get; } =
    [
        ("participating municipalities, share of the population, RIS and VPS", "a simulation has one municipality; who takes part in the monitor is no part of it"),
        ("signals in the monitor and nationwide (counts), households offered help (almost 800,000), reached and accepted (counts)", "counts depend on who takes part; where two of them make a ratio, that ratio is compared above"),
        ("signals in 2024 as a yearly rate", "only counts were found, and more than 1 million (about 5.0 per 1,000 a month) and +10% on 2023 (4.4) do not fit together; the first half year is compared"),
        ("signals per 1,000 in 2023 as a yearly sum", "not published; twelve times the monthly figure"),
        ("people who seek debt help themselves", "not in the simulation"),
        ("cases with several signals in 2021 (about 25%)", "how they were counted is not known"),
        ("energy, rent and water as a share of signals in 2021 and 2022", "not published"),
        ("consecutive cases in 2022", "counted against the month before, and not published as a share"),
        ("not picked up because already in debt help (3%)", "was put in, as a share of all signals"),
        ("a home visit reaches over one third (2021)", "was put in"),
        ("signals per 1,000 in Heemskerk, Roermond, Den Haag, Amersfoort, Amsterdam and Den Helder", "how much trouble there is in one municipality is not in the simulation; every municipality has the lives of the average one"),
        ("interventions in Amersfoort, reach per channel, attempts in 2022 to 2024, amounts", "not published, or published without what they are a share of"),
        ("solved arrears, costs and benefits", "no national figure per case was found; minutes, costs and benefits lean on assumed numbers"),
    ];
}
