using NodaTime;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.AspNetCore.Worklist;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals.Intake;

namespace Vroegsignalering.AspNetCore.Intake;

/// <summary>The route by which a file of a partner comes in.</summary>
internal static class IntakeRoutes
{
    private const int RowsToTell = 20;

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "bestandInnemen", Method = "POST", Path = "/gemeenten/{gemeentecode}/innames", Action = CaseworkAction.TakeInFile, Status = 201,
            Summary = "Neemt een bestand met meldingen in: alles of niets. Hetzelfde bestand nog eens voegt niets toe. De naam staat in Content-Disposition.",
            Query =
            [
                ApiField.Day("ontvangenOp", "De dag waarop het college het bestand ontving; daar begint de termijn van de wet.").Needed(),
                ApiField.Text("indeling", "De naam van de indeling waarmee het bestand wordt gelezen; zonder naam gelden de namen van de velden.", 100),
            ],
            FileTypes = ["text/csv", "application/json"], Answer = ApiJson.Api.Inname, Handle = TakeInAsync,
        },
    ];

    private static async Task<ApiAnswer> TakeInAsync(ApiCall call)
    {
        if (!ApiRequestReader.IsOfType(call.Http.Request, ["text/csv", "application/json"]))
        {
            return ApiAnswer.Refused(ApiProblem.OtherContentType);
        }

        List<ApiError> errors = [];
        string? name = FileName.Of(call.Http.Request, "meldingen");
        SignalMapping? mapping = call.Query.Text("indeling") is string asked ? call.Options.Mappings.TryGetValue(asked, out SignalMapping? known) ? known : null : SignalMapping.Default;
        LocalDate receivedOn = call.Query.Day("ontvangenOp")!.Value;
        AddWhen(name is null, new ApiError("header", "Content-Disposition", "onjuiste-waarde", "Geef een bestandsnaam zonder map: letters, cijfers, spaties, punten en streepjes."));
        AddWhen(mapping is null, new ApiError("query", "indeling", "onbekend", "Deze indeling is er niet."));
        AddWhen(receivedOn > call.Today, new ApiError("query", "ontvangenOp", "in-de-toekomst", "Deze dag ligt in de toekomst."));
        if (errors.Count > 0)
        {
            return ApiAnswer.Refused(ApiProblem.Invalid, errors);
        }

        if (await ApiRequestReader.BytesAsync(call.Http, call.Options.LargestFileBytes) is not byte[] bytes)
        {
            return ApiAnswer.Refused(ApiProblem.TooLarge);
        }

        using MemoryStream content = new(bytes, writable: false);
        IntakeReport report = await call.Desks.Run.TakeInAsync(name!, content, mapping!, receivedOn, call.By, call.Now, call.Ended);
        return Answer(report, receivedOn, call.Service<Microsoft.Extensions.Logging.ILogger<ApiEndpoint>>());

        void AddWhen(bool isWrong, ApiError error)
        {
            if (isWrong)
            {
                errors.Add(error);
            }
        }
    }

    private static ApiAnswer Answer(IntakeReport report, LocalDate receivedOn, Microsoft.Extensions.Logging.ILogger logger)
    {
        foreach (IGrouping<string, Diagnostic> kind in report.Findings.GroupBy(f => f.Code.Id, StringComparer.Ordinal))
        {
            HostTelemetry.Findings.Add(kind.Count(), new KeyValuePair<string, object?>("code", kind.Key));
        }

        HostLog.TookIn(logger, report.Books.Received, report.Books.Accepted, report.Books.SetAside, report.Findings.Count);
        if (report.IsRefused)
        {
            return ApiAnswer.Refused(ApiProblem.NotPossible, [.. Findings(report).Select(f => new ApiError("body", null, f.Code, f.Tekst))]);
        }

        Inname form = new()
        {
            OntvangenOp = receivedOn,
            AlBekend = report.IsKnownAlready,
            Ontvangen = report.Books.Received,
            Ingenomen = report.Books.Accepted,
            Uitgevallen = report.Books.SetAside,
            OntvangenEuro = CaseFormsOf.Euros(report.Books.ReceivedArrears),
            IngenomenEuro = CaseFormsOf.Euros(report.Books.AcceptedArrears),
            UitgevallenEuro = CaseFormsOf.Euros(report.Books.SetAsideArrears),
            Nieuw = report.Signals.Added,
            AlInDeOpslag = report.Signals.Known,
            Vervangen = report.Signals.Replaced,
            Bevindingen = [.. Findings(report)],
        };
        return ApiAnswer.Of(form, ApiJson.Api.Inname, report.IsKnownAlready ? 200 : 201);
    }

    // The name of a column comes from the file, so it is not told either: row and code are enough to find it.
    private static IEnumerable<Innamebevinding> Findings(IntakeReport report) => report.Findings
        .GroupBy(f => f.Code.Id, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => new Innamebevinding(
            kind.Key, kind.First().Code.Message.Dutch, kind.First().Code.Remedy.Dutch, kind.Count(),
            [.. kind.Select(f => f.Row).OfType<int>().Distinct().Order().Take(RowsToTell)]));
}
