using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Casework;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.AspNetCore.Policies;

/// <summary>Routes for policies. They hold no data of residents.</summary>
internal static class PolicyRoutes
{
    private const string List = "/gemeenten/{gemeentecode}/beleid";

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Id = "beleidOphalen", Method = "GET", Path = List, Action = CaseworkAction.SeePolicies,
            Summary = "Het beleid dat hier bekend is, met welk in gebruik is.", Answer = ApiJson.Api.BeleidLijst,
            Handle = call => Task.FromResult(ApiAnswer.Of(new BeleidLijst([.. Known(call).Select(p => Line(p, call))]), ApiJson.Api.BeleidLijst)),
        },
        new()
        {
            Id = "beleidLezen", Method = "GET", Path = $"{List}/{{naam}}", Action = CaseworkAction.SeePolicies,
            Summary = "Een beleid in gewone taal.", Answer = ApiJson.Api.Beleid,
            Handle = call => Task.FromResult(Find(call, call.Part("naam")) is PriorityPolicy policy
                ? ApiAnswer.Of(new Beleid(Line(policy, call), Text(policy)), ApiJson.Api.Beleid)
                : ApiAnswer.Refused(ApiProblem.NotFound)),
        },
        new()
        {
            Id = "beleidVergelijken", Method = "GET", Path = $"{List}/{{naam}}/verschillen", Action = CaseworkAction.SeePolicies,
            Summary = "Wat er in een beleid staat en niet in een ander, regel voor regel.",
            Query = [ApiField.Text("met", "De naam van het andere beleid.", 100).Needed()],
            Answer = ApiJson.Api.Beleidsvergelijking, Handle = call => Task.FromResult(Compare(call)),
        },
    ];

    private static ApiAnswer Compare(ApiCall call)
    {
        if (Find(call, call.Part("naam")) is not PriorityPolicy first)
        {
            return ApiAnswer.Refused(ApiProblem.NotFound);
        }

        if (Find(call, call.Query.Text("met")!) is not PriorityPolicy second)
        {
            return ApiAnswer.Refused(ApiProblem.Invalid, new ApiError("query", "met", "onbekend", "Dit beleid is er niet."));
        }

        string[] ofFirst = Lines(first);
        string[] ofSecond = Lines(second);
        return ApiAnswer.Of(
            new Beleidsvergelijking(
                Line(first, call), Line(second, call), first.Hash == second.Hash,
                [.. ofFirst.Except(ofSecond, StringComparer.Ordinal)], [.. ofSecond.Except(ofFirst, StringComparer.Ordinal)]),
            ApiJson.Api.Beleidsvergelijking);
    }

    private static IEnumerable<PriorityPolicy> Known(ApiCall call) => call.Options.Policies.Append(call.Desks.Settings.Policy).Concat(PriorityPolicies.ByName.Values)
        .DistinctBy(p => p.Label, StringComparer.Ordinal).OrderBy(p => p.Label, StringComparer.Ordinal);

    private static PriorityPolicy? Find(ApiCall call, string name) => Known(call).FirstOrDefault(p => p.Label == name);

    private static Beleidregel Line(PriorityPolicy policy, ApiCall call) => new(
        policy.Label, policy.Document.Title, policy.Hash, policy.Document.ValidFrom, policy.Document.ValidUntil,
        policy.Hash == call.Desks.Settings.Policy.Hash);

    private static string Text(PriorityPolicy policy) => PolicyDescription.Of(policy);

    private static string[] Lines(PriorityPolicy policy) => Text(policy).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
