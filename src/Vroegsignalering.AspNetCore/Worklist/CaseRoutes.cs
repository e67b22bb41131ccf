using NodaTime;
using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.Cases;
using Vroegsignalering.Cases.Events;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Worklist;

/// <summary>Routes for work on cases.</summary>
internal static class CaseRoutes
{
    private const string Case = "zaaknummer";
    private const string List = "/gemeenten/{gemeentecode}/zaken";
    private const string One = $"{List}/{{{Case}}}";

    private static readonly ApiWords<ExplanationReader> Readers = new(
        ("medewerker", ExplanationReader.Caseworker), ("inwoner", ExplanationReader.Resident));

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "zakenOphalen", Method = "GET", Path = List, Action = CaseworkAction.ListCases,
            Summary = "Een bladzijde van de werklijst, zonder personen.",
            Query =
            [
                ApiField.Word("status", "Open zaken, afgesloten zaken of alle; open als het er niet staat.", ["open", "afgesloten", "alle"]),
                ApiField.Word("laag", "Alleen deze laag.", CaseWords.Tier.All),
                ApiField.Text("klasse", "Alleen deze klasse van het beleid.", 100),
                ApiField.Word("fase", "Alleen deze fase.", CaseWords.Phase.All),
                ApiField.Flag("vanMij", "Alleen zaken waarvan u de eigenaar bent."),
                ApiField.Text("wijk", "Alleen deze vier cijfers van de postcode.", 4),
                ApiField.Day("termijnTot", "Alleen met een termijn op of voor deze dag."),
                ApiField.Day("vervolgTot", "Alleen met een vervolg op of voor deze dag."),
                ApiField.Word("volgorde", "De volgorde; rang als het er niet staat.", CaseWords.Order.All),
                ApiField.Text("na", "Waar de bladzijde ervoor eindigde: het veld volgende.", 200),
                ApiField.Number("aantal", "Het aantal regels; 50 als het er niet staat.", 1, CaseLineQuery.MaximumLines),
            ],
            Answer = ApiJson.Api.ZakenPagina, Handle = ListAsync,
        },
        new()
        {
            Id = "zaakOpenen", Method = "GET", Path = One, Action = CaseworkAction.OpenCase,
            Summary = "Een zaak met haar personen, tijdlijn en vervolg. Dat u haar opende, wordt vastgelegd.",
            Query = [ApiField.Flag("blind", "Zonder wie het is, voor wie over voorrang beslist.")],
            Answer = ApiJson.Api.Zaak, Handle = OpenAsync,
        },
        new()
        {
            Id = "uitlegOphalen", Method = "GET", Path = $"{One}/uitleg", Action = CaseworkAction.OpenCase,
            Summary = "Waarom de zaak haar plaats op de werklijst heeft.",
            Query = [ApiField.Word("lezer", "Voor wie de uitleg is; medewerker als het er niet staat.", Readers.All)],
            Answer = ApiJson.Api.Uitleg, Handle = ExplainAsync,
        },
        new()
        {
            Id = "gebeurtenisVastleggen", Method = "POST", Path = $"{One}/gebeurtenissen", Action = CaseworkAction.RegisterInCase, Status = 201, NeedsMatch = true,
            Summary = "Legt vast wat er in een zaak gebeurde. Wat dat voor het bedrijf betekent, wordt klaargezet.",
            Body = CaseFields.OfEvents, Answer = ApiJson.Api.Vastlegging, Handle = RegisterAsync,
        },
        new()
        {
            Id = "contactpogingVastleggen", Method = "POST", Path = $"{One}/contactpogingen", Action = CaseworkAction.RegisterInCase, Status = 201, NeedsMatch = true,
            Summary = "Legt een poging vast om de inwoner te bereiken.",
            Body = [CaseFields.On.Needed(), CaseFields.Channel.Needed(), CaseFields.Reached, CaseFields.DayPart],
            Answer = ApiJson.Api.Vastlegging, Handle = call => RegisterAsync(call, "contactpoging", CaseEventKinds.Attempt),
        },
        new()
        {
            Id = "eindresultaatVastleggen", Method = "POST", Path = $"{One}/eindresultaten", Action = CaseworkAction.RegisterInCase, Status = 201, NeedsMatch = true,
            Summary = "Sluit een zaak af met een eindresultaat dat bij de feiten past.",
            Body = [CaseFields.On.Needed(), CaseFields.Result.Needed()],
            Answer = ApiJson.Api.Vastlegging, Handle = call => RegisterAsync(call, "afgesloten", CaseEventKinds.Closed),
        },
        new()
        {
            Id = "klasseGeven", Method = "POST", Path = $"{One}/klasse-keuzes", Action = CaseworkAction.OverridePriority, Status = 204,
            Summary = "Geeft een zaak vanaf de volgende verwerking een andere klasse. Wat de wet vooraan zet, blijft vooraan.",
            Body = [ApiField.Text("klasse", "De klasse van het beleid.", 100).Needed(), ApiField.Text("reden", "Waarom, zonder persoonsgegevens.", 500).Needed()],
            Handle = OverrideAsync,
        },
        new()
        {
            Id = "zaakInBehandelingNemen", Method = "PUT", Path = $"{One}/behandeling", Action = CaseworkAction.ClaimCase,
            Summary = "Neemt een zaak in behandeling, zodat geen collega dat doet, of verlengt dat.",
            Answer = ApiJson.Api.Behandeling, Handle = ClaimAsync,
        },
        new()
        {
            Id = "zaakTeruggeven", Method = "DELETE", Path = $"{One}/behandeling", Action = CaseworkAction.ClaimCase, Status = 204,
            Summary = "Geeft een zaak terug.", Handle = ReleaseAsync,
        },
        new()
        {
            Id = "volgendeZaakNemen", Method = "POST", Path = "/gemeenten/{gemeentecode}/behandelingen", Action = CaseworkAction.ClaimCase, Status = 201,
            Summary = "Neemt de eerste zaak van de werklijst in behandeling waaraan niemand werkt.",
            Body = [], Answer = ApiJson.Api.Behandeling, Handle = ClaimNextAsync,
        },
    ];

    private static async Task<ApiAnswer> ListAsync(ApiCall call)
    {
        ApiValues asked = call.Query;
        CaseLineQuery query = new()
        {
            IsOpen = asked.Text("status") switch { "afgesloten" => false, "alle" => null, _ => true },
            Tier = CaseWords.Tier.OrNull(asked.Text("laag")),
            ClassId = asked.Text("klasse"),
            Phase = CaseWords.Phase.OrNull(asked.Text("fase")),
            Owner = asked.Flag("vanMij") == true ? call.By.Code : null,
            Neighbourhood = asked.Text("wijk"),
            DeadlineUntil = asked.Day("termijnTot"),
            NextUntil = asked.Day("vervolgTot"),
            Order = CaseWords.Order.Of(asked.Text("volgorde")),
            After = asked.Text("na"),
            Lines = asked.Number("aantal") ?? 50,
        };
        try
        {
            CaseLinePage page = await call.Desks.Cases.ListAsync(call.By, query, call.Now, call.Ended);
            return ApiAnswer.Of(new ZakenPagina([.. page.Lines.Select(CaseFormsOf.Line)], page.Next), ApiJson.Api.ZakenPagina);
        }
        catch (Exception e) when (e is ArgumentException or FormatException && query.After is not null)
        {
            return ApiAnswer.Refused(ApiProblem.Invalid, new ApiError("query", "na", "onjuiste-waarde", "Geef het veld volgende van de bladzijde ervoor."));
        }
    }

    private static async Task<ApiAnswer> OpenAsync(ApiCall call) =>
        await call.Desks.Cases.OpenAsync(call.By, call.Part(Case), call.Now, call.Query.Flag("blind") == true, call.Ended) is CaseView view
            ? ApiAnswer.Of(CaseFormsOf.Case(view), ApiJson.Api.Zaak, version: view.Known)
            : ApiAnswer.Refused(ApiProblem.NotFound);

    private static async Task<ApiAnswer> ExplainAsync(ApiCall call)
    {
        ExplanationReader reader = Readers.OrNull(call.Query.Text("lezer")) ?? ExplanationReader.Caseworker;
        CaseView? view = await call.Desks.Cases.OpenAsync(call.By, call.Part(Case), call.Now, isBlind: true, call.Ended);
        return view?.Assessment is null
            ? ApiAnswer.Refused(ApiProblem.NotFound)
            : ApiAnswer.Of(CaseFormsOf.Explanation(view, reader), ApiJson.Api.Uitleg, version: view.Known);
    }

    private static Task<ApiAnswer> RegisterAsync(ApiCall call)
    {
        CaseEventKind kind = CaseEventKinds.Of(call.Body.Text("soort")!);
        ApiError[] errors = [.. CaseEventCheck.Errors(kind, call.Body)];
        return errors.Length > 0
            ? Task.FromResult(ApiAnswer.Refused(ApiProblem.Invalid, errors))
            : RegisterAsync(call, kind.Word, kind.Make);
    }

    private static async Task<ApiAnswer> RegisterAsync(ApiCall call, string word, Func<ApiValues, CaseEvent> make)
    {
        CaseEvent happened;
        try
        {
            happened = make(call.Body) with { On = call.Body.Day("datum"), By = call.By.Code };
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return ApiAnswer.Refused(ApiProblem.Invalid, new ApiError("body", null, "onjuiste-waarde", "Een waarde past niet bij deze soort. Controleer de velden."));
        }

        CaseWritten written = await call.Desks.Cases.RegisterAsync(call.By, call.Part(Case), call.Known, happened, call.Now, call.Ended);
        switch (written.State)
        {
            case CaseWriteState.Accepted:
                HostTelemetry.Events.Add(1, new KeyValuePair<string, object?>("kind", word));
                return ApiAnswer.Of(CaseFormsOf.Written(written), ApiJson.Api.Vastlegging, 201, written.Case!.History.Events.Count);
            case CaseWriteState.Refused:
                return ApiAnswer.Refused(
                    ApiProblem.NotPossible, new ApiError("body", null, CaseEventCheck.CodeOf(written.Refusal!.Value), written.Reason!.Dutch));
            case CaseWriteState.Conflict:
                HostTelemetry.Conflicts.Add(1, new KeyValuePair<string, object?>("what", nameof(StoreConflict.Case)));
                return ApiAnswer.Refused(ApiProblem.Changed);
            default:
                return ApiAnswer.Refused(ApiProblem.NotFound);
        }
    }

    private static async Task<ApiAnswer> OverrideAsync(ApiCall call)
    {
        try
        {
            return await call.Desks.Cases.OverrideAsync(
                call.By, call.Part(Case), call.Body.Text("klasse")!, call.Body.Text("reden")!, call.Now, call.Ended)
                ? ApiAnswer.Nothing
                : ApiAnswer.Refused(ApiProblem.NotFound);
        }
        catch (ArgumentException)
        {
            return ApiAnswer.Refused(ApiProblem.NotPossible, new ApiError("body", "klasse", "onbekende-klasse", "Het beleid heeft deze klasse niet."));
        }
    }

    private static async Task<ApiAnswer> ClaimAsync(ApiCall call)
    {
        Instant until = call.Now + Duration.FromTimeSpan(call.Options.ClaimFor);
        return await call.Desks.Cases.ClaimAsync(call.By, call.Part(Case), call.Now, until, call.Ended)
            ? ApiAnswer.Of(new Behandeling(call.Part(Case), call.By.Code, until), ApiJson.Api.Behandeling)
            : ApiAnswer.Refused(ApiProblem.Claimed);
    }

    private static async Task<ApiAnswer> ReleaseAsync(ApiCall call)
    {
        await call.Desks.Cases.ReleaseAsync(call.By, call.Part(Case), call.Now, call.Ended);
        return ApiAnswer.Nothing;
    }

    private static async Task<ApiAnswer> ClaimNextAsync(ApiCall call)
    {
        Instant until = call.Now + Duration.FromTimeSpan(call.Options.ClaimFor);
        return await call.Desks.Cases.ClaimNextAsync(call.By, call.Now, until, call.Ended) is string caseId
            ? ApiAnswer.Of(new Behandeling(caseId, call.By.Code, until), ApiJson.Api.Behandeling, 201)
            : ApiAnswer.Refused(ApiProblem.NotFound);
    }
}
