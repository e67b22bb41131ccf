using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Pictures;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.HelpAcceptance;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Pages.Monitor;

/// <summary>The figures of a period, each with its numerator, its denominator and its definition.</summary>
public sealed class IndexModel(IStore store, MunicipalitySettings settings, AccessDesk access) : FrontEndPage
{
    private const int MostParts = 6;

    public MonitorReading Reading { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? from, string? to, CancellationToken cancellationToken)
    {
        (YearMonth? first, YearMonth? last) = (Figures.MonthOf(from), Figures.MonthOf(to));
        if ((first is null && !string.IsNullOrEmpty(from)) || (last is null && !string.IsNullOrEmpty(to)))
        {
            return BadRequest();
        }

        await access.NoteAsync(Worker, CaseworkAction.SeeFigures, "figures.see", Now, cancellationToken);
        Reading = MonitorReading.Of(await OpenWork.ReadAsync(store, settings, new CaseQuery(), cancellationToken), settings, first, last);
        return Page();
    }

    public string Count(long? count, ShownIndicator figure) => Figures.Count(count, figure.Hidden, Visitor.Language);

    public string Value(ShownIndicator figure) => Figures.Value(figure, Visitor.Language);

    public string Month(YearMonth month) => Figures.Month(month, Visitor.Language);

    /// <summary>The months of the period.</summary>
    public IReadOnlyList<YearMonth> Months => [.. Reading.Figures.Select(f => f.Month).OfType<YearMonth>().Distinct().Order()];

    /// <summary>The types of partner that sent something, in their fixed order.</summary>
    public IReadOnlyList<string> Partners => [.. Shares.Where(f => f.Numerator != 0).Select(f => f.Group!).Distinct(StringComparer.Ordinal)];

    public string PartnerName(string group) => T(PartnerTypes.NameOf(group));

    public ShownIndicator OfPartner(YearMonth month, string group) => Shares.Single(f => f.Month == month && f.Group == group);

    /// <summary>The signals of a month; <c>null</c> when that is hidden.</summary>
    public long? OfMonth(YearMonth month) => Reading.Figures
        .FirstOrDefault(f => f.Indicator == Indicators.PickedUpShareOfSignals && f.Month == month && f is { Breakdown: Breakdown.None, IsShown: true })?.Denominator
        ?? Shares.FirstOrDefault(f => f.Month == month && f.IsShown)?.Denominator;

    /// <summary>The definitions of help acceptance, each of the picked-up cases and of the cases with contact.</summary>
    public IEnumerable<(HelpAcceptanceDefinition Definition, ShownIndicator OfPickedUp, ShownIndicator OfReached)> Acceptance =>
        HelpAcceptanceDefinitions.All.Select(d => (d, Reading.Whole(Indicators.AcceptanceOfPickedUpCases(d)), Reading.Whole(Indicators.AcceptanceOfReachedCases(d))));

    /// <summary>What people call a definition.</summary>
    public string NameOf(HelpAcceptanceDefinition definition) => T(DefinitionNames.Of(definition.Id));

    /// <summary>The types of partner that were put together; empty when none were.</summary>
    public string TogetherTypes => string.Join(", ", Reading.Together.Select(PartnerName));

    public ShownIndicator Reach => Reading.Whole(Indicators.ReachOfPickedUpCases);

    /// <summary>The figures over the whole period, in the order of the product.</summary>
    public IEnumerable<ShownIndicator> Whole => Reading.Figures.Where(f => f.Month is null && f.Breakdown == f.Indicator.Splits);

    public string NameOf(ShownIndicator figure) => figure.Group is null
        ? T(DefinitionNames.In(figure.Indicator.Name))
        : $"{T(DefinitionNames.In(figure.Indicator.Name))}: {(figure.Breakdown == Breakdown.PartnerType ? PartnerName(figure.Group) : T(BreakdownGroups.NameOf(figure.Breakdown, figure.Group)))}";

    /// <summary>Whether anything by type of partner and month can be shown.</summary>
    public bool ShowsPartners => Shares.Any(f => f is { IsShown: true, Numerator: not 0 });

    /// <summary>The columns of the picture: what is hidden is not in it.</summary>
    public (IReadOnlyList<string> Parts, IReadOnlyList<Column> Columns) Picture()
    {
        string[] open = [.. Partners.Where(g => Months.Any(m => OfPartner(m, g).IsShown))];
        if (open.Length is 0 or > MostParts)
        {
            return ([T("meldingen", "signals")], [.. Months.Where(m => OfMonth(m) is not null).Select(m => new Column(Month(m), [OfMonth(m)!.Value]))]);
        }

        return ([.. open.Select(PartnerName)], [.. Months.Select(m => new Column(Month(m), [.. open.Select(g => OfPartner(m, g).Numerator ?? 0)]))]);
    }

    /// <summary>From picked up to helped, under every definition.</summary>
    public IReadOnlyList<Bar> Steps() =>
    [
        .. new (string Label, long? Count, string Shown)[]
        {
            (T("opgepakte zaken", "picked-up cases"), Reach.Denominator, Count(Reach.Denominator, Reach)),
            (T("met contact", "with contact"), Reach.Numerator, $"{Count(Reach.Numerator, Reach)} ({Value(Reach)})"),
        }.Concat(Acceptance.Select(a => (NameOf(a.Definition), a.OfPickedUp.Numerator, $"{Count(a.OfPickedUp.Numerator, a.OfPickedUp)} ({Value(a.OfPickedUp)})")))
            .Where(s => s.Item2 is not null).Select(s => new Bar(s.Item1, s.Item2!.Value, s.Item3)),
    ];

    public string Explanation => Reading.Profile.RoundTo > 1
        ? T($"Aantallen van 1 tot en met {Reading.Profile.Floor - 1} zijn verborgen en aantallen zijn afgerond.", $"Counts of 1 to {Reading.Profile.Floor - 1} are hidden and counts are rounded.")
        : T(
            $"Staat er 'klein aantal', dan is het aantal, het geheel of wat daartussen zit minder dan {Reading.Profile.Floor}. 'Verborgen' staat bij wat zo'n klein aantal zou verraden.",
            $"'Small count' means that the count, the whole or what lies between is less than {Reading.Profile.Floor}. 'Hidden' stands where a figure would give such a small count away.");

    private IEnumerable<ShownIndicator> Shares => Reading.Figures.Where(f => f.Indicator == Indicators.PartnerTypeShareOfSignals && f.Month is not null);
}
