using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.AspNetCore.Worklist;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals.Quarantine;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Quarantine;

/// <summary>Routes for rows that were set aside.</summary>
internal static class QuarantineRoutes
{
    private const string Row = "regelnummer";
    private const string List = "/gemeenten/{gemeentecode}/uitval";
    private const string One = $"{List}/{{{Row}}}";

    private static readonly ApiWords<QuarantineState> States = new(
        ("open", QuarantineState.Open), ("hersteld", QuarantineState.Repaired), ("ingenomen", QuarantineState.TakenIn), ("opgegeven", QuarantineState.GivenUp),
        ("bewijs", QuarantineState.Evidence), ("aanvaard", QuarantineState.Accepted));

    private static readonly ApiField Reason = ApiField.Text("reden", "Waarom, in woorden die een collega begrijpt.", 500);

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "uitvalOphalen", Method = "GET", Path = List, Action = CaseworkAction.Quarantine,
            Summary = "De regels die niet konden worden ingenomen, zonder wat erin staat.",
            Query = [ApiField.Word("status", "Alleen regels die zo staan.", States.All)],
            Answer = ApiJson.Api.UitvalLijst, Handle = ListAsync,
        },
        new()
        {
            Id = "uitvalOpenen", Method = "GET", Path = One, Action = CaseworkAction.Quarantine,
            Summary = "Een regel met wat erin staat. Dat u haar opende, wordt vastgelegd.", Answer = ApiJson.Api.Uitval, Handle = OpenAsync,
        },
        new()
        {
            Id = "uitvalHerstellen", Method = "POST", Path = $"{One}/herstellingen", Action = CaseworkAction.Quarantine, Status = 201, NeedsMatch = true,
            Summary = "Herstelt een regel. Zij wordt meteen opnieuw gelezen.",
            Body = [ApiField.Cells("cellen", "De cellen per kolom; een kolom die ontbreekt, blijft zoals zij was.").Needed(), Reason],
            Answer = ApiJson.Api.Uitvalstap,
            Handle = call => StepAsync(call, desk => desk.RepairAsync(
                call.By, call.Part(Row), call.Known, call.Body.Cells("cellen"), call.Body.Text("reden"), call.Now, call.Ended)),
        },
        new()
        {
            Id = "uitvalInnemen", Method = "POST", Path = $"{One}/innames", Action = CaseworkAction.Quarantine, Status = 201, NeedsMatch = true,
            Summary = "Neemt een herstelde regel in.",
            Body = [Reason], Answer = ApiJson.Api.Uitvalstap,
            Handle = call => StepAsync(call, desk => desk.TakeInAsync(call.By, call.Part(Row), call.Known, call.Body.Text("reden"), call.Now, call.Ended)),
        },
        new()
        {
            Id = "uitvalOpgeven", Method = "POST", Path = $"{One}/opgaven", Action = CaseworkAction.Quarantine, Status = 201, NeedsMatch = true,
            Summary = "Besluit dat een regel niet wordt ingenomen.",
            Body = [Reason.Needed()], Answer = ApiJson.Api.Uitvalstap,
            Handle = call => StepAsync(call, desk => desk.GiveUpAsync(call.By, call.Part(Row), call.Known, call.Body.Text("reden")!, call.Now, call.Ended)),
        },
    ];

    private static async Task<ApiAnswer> ListAsync(ApiCall call)
    {
        IReadOnlyList<QuarantineLine> lines = await call.Desks.Quarantine.ListAsync(call.By, call.Now, States.OrNull(call.Query.Text("status")), call.Ended);
        return ApiAnswer.Of(
            new UitvalLijst([.. lines.Select(l => new Uitvalregel(
                l.Id, l.Source, l.ReceivedOn, States.For(l.State), l.Arrears is Money arrears ? CaseFormsOf.Euros(arrears) : null, Reasons(l.Reasons), l.Known))]),
            ApiJson.Api.UitvalLijst);
    }

    private static async Task<ApiAnswer> OpenAsync(ApiCall call)
    {
        if (await call.Desks.Quarantine.OpenAsync(call.By, call.Part(Row), call.Now, call.Ended) is not QuarantineEntry entry)
        {
            return ApiAnswer.Refused(ApiProblem.NotFound);
        }

        RowSetAside row = entry.SetAside;
        Uitval form = new()
        {
            Regelnummer = entry.Id,
            Bestand = row.Source,
            OntvangenOp = row.ReceivedOn,
            Status = States.For(entry.State),
            Redenen = Reasons(row.Reasons),
            Oorspronkelijk = entry.OriginalText,
            Cellen = row.Layout.RepairColumns.Zip(entry.CurrentCells).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal),
            Versie = entry.Trail.Count,
        };
        return ApiAnswer.Of(form, ApiJson.Api.Uitval, version: form.Versie);
    }

    private static async Task<ApiAnswer> StepAsync(ApiCall call, Func<QuarantineDesk, Task<QuarantineWritten>> step)
    {
        QuarantineWritten written = await step(call.Desks.Quarantine);
        switch (written.State)
        {
            case CaseWriteState.Accepted:
                Uitvalstap done = new(written.Entry!.Id, States.For(written.Entry.State), written.Known, Findings(written.Findings));
                return ApiAnswer.Of(done, ApiJson.Api.Uitvalstap, 201, written.Known);
            case CaseWriteState.Refused:
                return ApiAnswer.Refused(ApiProblem.NotPossible, [.. Findings(written.Findings).Select(f => new ApiError("body", null, f.Code, f.Tekst))]);
            case CaseWriteState.Conflict:
                HostTelemetry.Conflicts.Add(1, new KeyValuePair<string, object?>("what", nameof(StoreConflict.Journal)));
                return ApiAnswer.Refused(ApiProblem.Changed);
            default:
                return ApiAnswer.Refused(ApiProblem.NotFound);
        }
    }

    private static Bevinding[] Reasons(IReadOnlyList<QuarantineReason> reasons) => [.. reasons.Select(r => new Bevinding(r.CodeId, r.Code.Message.Dutch))];

    private static Bevinding[] Findings(IReadOnlyList<Diagnostic> findings) => [.. findings.Select(f => new Bevinding(f.Code.Id, f.Code.Message.Dutch))];
}
