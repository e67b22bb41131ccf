using System.Globalization;
using NodaTime;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Cases;
using Vroegsignalering.Casework;
using Vroegsignalering.Monitoring;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Indicators;

/// <summary>The route for figures. Only whole years can be asked, so that nobody subtracts one period from another to see what is hidden.</summary>
internal static class IndicatorRoutes
{
    private const int FirstYear = 2021;
    private const int MonthsBefore = 6;

    private static readonly ApiWords<Breakdown> Breakdowns = new(
        ("soort-bedrijf", Breakdown.PartnerType), ("leeftijd", Breakdown.AgeBand), ("bedrag", Breakdown.AmountBand), ("kanaal", Breakdown.Channel),
        ("strategie", Breakdown.Strategy), ("klasse", Breakdown.PriorityClass), ("wijk", Breakdown.District), ("grootteklasse", Breakdown.SizeClass),
        ("eindresultaat", Breakdown.Result), ("beleidsversie", Breakdown.PolicyVersion), ("ouderdom-achterstand", Breakdown.ArrearsAge),
        ("reden", Breakdown.Reason), ("dagen", Breakdown.Days), ("doelgroep-en-bedrijf", Breakdown.TargetGroupAndPartner));

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "cijfersOphalen", Method = "GET", Path = "/gemeenten/{gemeentecode}/indicatoren", Action = CaseworkAction.SeeFigures,
            Summary = "De cijfers van een jaar, met teller en noemer. Kleine aantallen zijn verborgen.",
            Query = [ApiField.Number("jaar", "Het jaar; cijfers van delen van een jaar zijn er niet, om kleine aantallen te beschermen.", FirstYear, 2100).Needed()],
            Answer = ApiJson.Api.Cijfers, Handle = FiguresAsync,
        },
    ];

    private static async Task<ApiAnswer> FiguresAsync(ApiCall call)
    {
        int year = call.Query.Number("jaar")!.Value;
        if (year > call.Today.Year)
        {
            return ApiAnswer.Refused(ApiProblem.Invalid, new ApiError("query", "jaar", "in-de-toekomst", "Dit jaar is nog niet begonnen."));
        }

        await call.Desks.Access.NoteAsync(call.By, CaseworkAction.SeeFigures, "figures.see", call.Now, call.Ended);
        MunicipalitySettings settings = call.Desks.Settings;
        MonitorPeriod period = MonitorPeriod.OfYear(year);
        LocalDate since = new LocalDate(year, 1, 1).PlusMonths(-MonthsBefore);
        (List<Signal> signals, List<SignalCase> cases) = await ReadAsync(call.Service<Municipalities>().Store, settings.Municipality, since, call.Ended);
        // An exact figure never leaves by this way: without a choice of the municipality the profile is that for use inside it.
        SmallCountProfile profile = settings.SmallCounts ?? SmallCountProfile.Internal;
        IReadOnlyList<IndicatorValue> figures = MonitorFigures.Compute(new MonitorInput
        {
            Signals = signals,
            Cases = cases,
            Period = period,
            Inhabitants = settings.Inhabitants,
            LateHelp = settings.LateHelp,
            Definitions = [settings.HelpAcceptance],
        });
        IndicatorValue[] ofPeople = [.. figures.Where(f => f.Indicator.Unit != CountUnit.PartnerType)];
        IReadOnlyList<ShownIndicator> shown = SmallCountProtection.Protect(ofPeople, profile);
        LocalDate last = LocalDate.Min(call.Today, new LocalDate(year, 12, 31));
        return ApiAnswer.Of(new Cijfers(year, last, profile.Name, [.. shown.Select(Form)]), ApiJson.Api.Cijfers);
    }

    private static async Task<(List<Signal> Signals, List<SignalCase> Cases)> ReadAsync(
        IStore store, MunicipalityCode municipality, LocalDate since, CancellationToken cancellationToken)
    {
        await using IUnitOfWork unit = await store.BeginAsync(municipality, UnitOfWorkKind.Read, cancellationToken);
        List<Signal> signals = [];
        await foreach (StoredSignal signal in unit.Signals.ReadAsync(new SignalQuery { From = since }, cancellationToken))
        {
            signals.Add(signal.Signal);
        }

        List<SignalCase> cases = [];
        await foreach (StoredCase stored in unit.Cases.ReadAsync(new CaseQuery { OpenOrClosedSince = since }, cancellationToken))
        {
            cases.Add(stored.History.Case);
        }

        return (signals, cases);
    }

    private static Cijfer Form(ShownIndicator figure) => new()
    {
        Indicator = figure.Indicator.Id,
        Versie = figure.Indicator.Version,
        Naam = figure.Indicator.Name.Dutch,
        Noemer = figure.Indicator.Denominator.Dutch,
        Maand = figure.Month is YearMonth month ? string.Create(CultureInfo.InvariantCulture, $"{month.Year:0000}-{month.Month:00}") : null,
        Uitsplitsing = Breakdowns.For(figure.Breakdown),
        Groep = figure.Group,
        Teller = figure.Numerator,
        NoemerAantal = figure.Denominator,
        Waarde = figure.Value,
        Verborgen = figure.IsShown ? null : figure.Hidden == HiddenReason.ToProtectAnother ? "om-een-ander-te-beschermen" : "klein-aantal",
    };
}
