using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.AspNetCore.Telemetry;
using Vroegsignalering.AspNetCore.Worklist;
using Vroegsignalering.Casework;
using Vroegsignalering.Households.Matching;
using Vroegsignalering.Residency;
using Vroegsignalering.Storage;

namespace Vroegsignalering.AspNetCore.Review;

/// <summary>Routes for questions about records and residents.</summary>
internal static class ReviewRoutes
{
    private const string Question = "vraagnummer";
    private const string List = "/gemeenten/{gemeentecode}/vragen";
    private const string One = $"{List}/{{{Question}}}";

    private static readonly ApiWords<ReviewKind> Kinds = new(
        ("zelfde-persoon", ReviewKind.SamePerson), ("twee-adressen", ReviewKind.TwoAddresses), ("inwoner", ReviewKind.Resident));

    private static readonly ApiWords<MatchReviewChoice> OfMatch = new(
        ("zelfde-persoon", MatchReviewChoice.SamePerson), ("twee-personen", MatchReviewChoice.DifferentPersons),
        ("zelfde-huishouden", MatchReviewChoice.SameHousehold), ("twee-huishoudens", MatchReviewChoice.DifferentHouseholds));

    private static readonly ApiWords<ResidencyReviewChoice> OfResident = new(
        ("inwoner", ResidencyReviewChoice.Resident), ("inwoner-ander-adres", ResidencyReviewChoice.ResidentElsewhere),
        ("geen-inwoner", ResidencyReviewChoice.NotResident), ("overleden", ResidencyReviewChoice.Deceased), ("onterecht", ResidencyReviewChoice.Unjustified),
        ("andere-reden", ResidencyReviewChoice.OtherReason), ("niet-uitgezocht", ResidencyReviewChoice.NotFollowedUp));

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "vragenOphalen", Method = "GET", Path = List, Action = CaseworkAction.Review,
            Summary = "De vragen die op een antwoord wachten, zonder personen.", Answer = ApiJson.Api.VragenLijst, Handle = ListAsync,
        },
        new()
        {
            Id = "vraagOpenen", Method = "GET", Path = One, Action = CaseworkAction.Review,
            Summary = "Een vraag met de gegevens naast elkaar. Dat u haar opende, wordt vastgelegd.", Answer = ApiJson.Api.Vraag, Handle = OpenAsync,
        },
        new()
        {
            Id = "vraagBeantwoorden", Method = "POST", Path = $"{One}/antwoorden", Action = CaseworkAction.Review, Status = 204, NeedsMatch = true,
            Summary = "Beantwoordt een vraag. De volgende verwerking volgt het antwoord.",
            Body =
            [
                ApiField.Word("keuze", "Het antwoord: een van de keuzes van de vraag.", [.. OfMatch.All, .. OfResident.All]).Needed(),
                ApiField.Text("reden", "Waarom, in woorden die een collega begrijpt.", 500).Needed(),
            ],
            Handle = DecideAsync,
        },
    ];

    private static async Task<ApiAnswer> ListAsync(ApiCall call) => ApiAnswer.Of(
        new VragenLijst([.. (await call.Desks.Review.ListAsync(call.By, call.Now, call.Ended)).Select(Line)]), ApiJson.Api.VragenLijst);

    private static async Task<ApiAnswer> OpenAsync(ApiCall call)
    {
        if (await call.Desks.Review.OpenAsync(call.By, call.Part(Question), call.Now, call.Ended) is not ReviewView view)
        {
            return ApiAnswer.Refused(ApiProblem.NotFound);
        }

        Vraag question = new()
        {
            Regel = Line(view.Line),
            Tekst = view.Question.Dutch,
            Waarom = [.. view.Why.Select(text => text.Dutch)],
            Melding = view.Signal is null ? null : CaseFormsOf.Signal(view.Signal),
            AndereMelding = view.OtherSignal is null ? null : CaseFormsOf.Signal(view.OtherSignal),
            Gevonden = view.Found is FoundPerson found
                ? new GevondenPersoon(found.Bsn.ToUnmaskedString(), found.NamePrefix, found.LastName, found.BirthDate, found.Address)
                : null,
            Keuzes = view.Line.Kind == ReviewKind.Resident ? OfResident.All : OfMatch.All,
        };
        return ApiAnswer.Of(question, ApiJson.Api.Vraag, version: view.Line.Known);
    }

    private static async Task<ApiAnswer> DecideAsync(ApiCall call)
    {
        string choice = call.Body.Text("keuze")!;
        string reason = call.Body.Text("reden")!;
        ReviewWritten written = OfMatch.OrNull(choice) is MatchReviewChoice match
            ? await call.Desks.Review.DecideAsync(call.By, call.Part(Question), call.Known, match, reason, call.Now, call.Ended)
            : await call.Desks.Review.DecideAsync(call.By, call.Part(Question), call.Known, OfResident.Of(choice), reason, call.Now, call.Ended);
        switch (written.State)
        {
            case CaseWriteState.Accepted:
                return ApiAnswer.Nothing;
            case CaseWriteState.Refused:
                return ApiAnswer.Refused(ApiProblem.NotPossible, new ApiError("body", "keuze", "past-niet-bij-de-vraag", "Dit antwoord hoort niet bij deze soort vraag."));
            case CaseWriteState.Conflict:
                HostTelemetry.Conflicts.Add(1, new KeyValuePair<string, object?>("what", nameof(StoreConflict.Journal)));
                return ApiAnswer.Refused(ApiProblem.Changed);
            default:
                return ApiAnswer.Refused(ApiProblem.NotFound);
        }
    }

    private static Vraagregel Line(ReviewLine line) => new(line.Id, Kinds.For(line.Kind), line.CaseIds, line.Deadline, line.AskedOn, line.Known);
}
