using System.Globalization;
using Microsoft.AspNetCore.Http;
using NodaTime;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Hosting;
using Vroegsignalering.Casework;

namespace Vroegsignalering.AspNetCore.Runs;

/// <summary>Routes for the monthly run in the background.</summary>
internal static class RunRoutes
{
    private const string List = "/gemeenten/{gemeentecode}/verwerkingen";
    private const string One = $"{List}/{{naam}}";
    private const int LongestName = 54;

    private static readonly ApiWords<RunState> States = new(
        ("wacht", RunState.Waiting), ("bezig", RunState.Running), ("klaar", RunState.Done), ("gestopt", RunState.Stopped), ("mislukt", RunState.Failed));

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "verwerkingenOphalen", Method = "GET", Path = List, Action = CaseworkAction.RunMonth,
            Summary = "De verwerkingen die zijn gevraagd, met hoever zij zijn.", Answer = ApiJson.Api.VerwerkingenLijst, Handle = ListAsync,
        },
        new()
        {
            Id = "verwerkingVolgen", Method = "GET", Path = One, Action = CaseworkAction.RunMonth,
            Summary = "Hoever een verwerking is.", Answer = ApiJson.Api.Verwerking, Handle = FindAsync,
        },
        new()
        {
            Id = "verwerkingStarten", Method = "POST", Path = List, Action = CaseworkAction.RunMonth, Status = 202,
            Summary = "Vraagt de verwerking van een maand: meldingen samenbrengen, rangschikken, zaken maken. Zij loopt op de achtergrond.",
            Body =
            [
                ApiField.Day("datum", "De dag die telt als vandaag; voor een naam altijd dezelfde.").Needed(),
                ApiField.Text("naam", "De naam, zoals 2026-11; de maand van de datum als het er niet staat.", LongestName),
            ],
            Answer = ApiJson.Api.Verwerking, Handle = StartAsync,
        },
        new()
        {
            Id = "verwerkingStoppen", Method = "DELETE", Path = One, Action = CaseworkAction.RunMonth, Status = 204,
            Summary = "Stopt een verwerking. Wat gedaan is, blijft; opnieuw starten gaat verder.", Handle = StopAsync,
        },
    ];

    private static async Task<ApiAnswer> ListAsync(ApiCall call) => ApiAnswer.Of(
        new VerwerkingenLijst([.. (await AllAsync(call)).OrderBy(v => v.Naam, StringComparer.Ordinal)]), ApiJson.Api.VerwerkingenLijst);

    private static async Task<ApiAnswer> FindAsync(ApiCall call) =>
        (await AllAsync(call)).FirstOrDefault(v => v.Naam == call.Part("naam")) is Verwerking found
            ? ApiAnswer.Of(found, ApiJson.Api.Verwerking)
            : ApiAnswer.Refused(ApiProblem.NotFound);

    private static async Task<ApiAnswer> StartAsync(ApiCall call)
    {
        LocalDate on = call.Body.Day("datum")!.Value;
        string name = call.Body.Text("naam") ?? string.Create(CultureInfo.InvariantCulture, $"{on.Year:0000}-{on.Month:00}");
        if (on > call.Today)
        {
            return ApiAnswer.Refused(ApiProblem.Invalid, new ApiError("body", "datum", "in-de-toekomst", "Deze dag ligt in de toekomst."));
        }

        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'))
        {
            return ApiAnswer.Refused(ApiProblem.Invalid, new ApiError("body", "naam", "onjuiste-waarde", "Gebruik letters, cijfers, punten, streepjes en lage streepjes."));
        }

        await call.Desks.Access.NoteAsync(call.By, CaseworkAction.RunMonth, "run.start", call.Now, call.Ended);
        Municipalities all = call.Service<Municipalities>();
        if (!await RunNotes.AskAsync(all.Store, call.Desks.Settings.Municipality, name, on, call.Now, call.Ended))
        {
            return ApiAnswer.Refused(ApiProblem.RunExists);
        }

        if (call.Service<RunQueue>().Add(new RunItem(call.Desks, name, on)) is not RunItem item)
        {
            return ApiAnswer.Refused(ApiProblem.TooMany).Again(60);
        }

        string location = $"{call.Http.Request.PathBase}{call.Http.Request.Path}/{name}";
        return ApiAnswer.Of(Form(item), ApiJson.Api.Verwerking, StatusCodes.Status202Accepted, location: location);
    }

    private static async Task<ApiAnswer> StopAsync(ApiCall call)
    {
        string name = call.Part("naam");
        if ((await AllAsync(call)).FirstOrDefault(v => v.Naam == name) is not Verwerking found)
        {
            return ApiAnswer.Refused(ApiProblem.NotFound);
        }

        if (found.Status is "klaar")
        {
            return ApiAnswer.Refused(ApiProblem.NotPossible, new ApiError("path", "naam", "al-klaar", "Deze verwerking is al klaar."));
        }

        await call.Desks.Access.NoteAsync(call.By, CaseworkAction.RunMonth, "run.stop", call.Now, call.Ended);
        await RunNotes.StopAsync(call.Service<Municipalities>().Store, call.Desks.Settings.Municipality, name, call.Now, call.Ended);
        call.Service<RunQueue>().Find(call.Desks.Settings.Municipality.Value, name)?.Stop();
        return ApiAnswer.Nothing;
    }

    private static async Task<IReadOnlyList<Verwerking>> AllAsync(ApiCall call)
    {
        RunQueue queue = call.Service<RunQueue>();
        MunicipalityCode municipality = call.Desks.Settings.Municipality;
        return [.. (await RunNotes.ReadAsync(call.Service<Municipalities>().Store, municipality, call.Ended)).Select(note =>
            queue.Find(municipality.Value, note.Run) is RunItem item
                ? Form(item)
                : new Verwerking { Naam = note.Run, Datum = note.On, Status = States.For(note.State)! })];
    }

    private static Verwerking Form(RunItem item) => new()
    {
        Naam = item.Name,
        Datum = item.On,
        Status = States.For(item.State)!,
        Stap = item.Progress?.Step,
        Gedaan = item.Progress?.Done,
        Totaal = item.Progress?.Total,
        Resultaat = item.Outcome is MonthlyRunReport report ? Result(report) : null,
    };

    private static Verwerkingsresultaat Result(MonthlyRunReport report) => new()
    {
        NieuweMeldingen = report.NewSignals,
        NieuweZaken = report.NewCases,
        AangevuldeZaken = report.JoinedCases,
        MeteenGesloten = report.ClosedAtOnce,
        OpDeWerklijst = report.Placed,
        Besluiten = report.Decisions,
        Vragen = report.Questions,
        Terugkoppelingen = report.Feedback,
        RegisterWeigerde = report.RegisterRefused,
    };
}
