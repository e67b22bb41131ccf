using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>The caution that belongs to a comparison of two versions of a policy.</summary>
internal static class BeforeAfterCautions
{
    // From how many cases on nothing is said about small numbers: a hundred, a choice of this product.
    private const long FewCases = 100;

    public static IEnumerable<Caution> Of(PolicyPeriod before, PolicyPeriod after, IReadOnlyList<BeforeAfterRow> rows, bool otherDefinition)
    {
        yield return new("no-control-group", new(
            "Er is geen groep waarvoor het beleid hetzelfde bleef. Een verschil kan dus ook een andere oorzaak hebben.",
            "There is no group for which the policy stayed the same. So a difference can have another cause as well."));
        yield return new("selection", new(
            "Beleid bepaalt ook welke zaken worden opgepakt. Het zijn voor en na dus andere zaken.",
            "A policy also decides which cases are picked up. So the cases before and after are different ones."));
        yield return new("time-to-finish", new(
            "Zaken van later hebben korter de tijd gehad. Een deel is nog open en kan nog contact of hulp krijgen.",
            "Later cases have had less time. Some are still open, and contact or help can still come."));
        if (!MonthsOf(before).SetEquals(MonthsOf(after)))
        {
            yield return new("season", new(
                "De maanden voor en na zijn niet dezelfde. Meldingen verschillen per seizoen: in maart zijn er landelijk de meeste (2022: 4,1 per 1.000 inwoners, gemiddeld 3,3).",
                "The months before and after are not the same. Signals differ by season: nationally March has the most (2022: 4.1 per 1,000 inhabitants, 3.3 on average)."));
        }

        if (!before.Partners.SetEquals(after.Partners))
        {
            PartnerType[] differ = [.. before.Partners.Except(after.Partners).Concat(after.Partners.Except(before.Partners)).Order()];
            yield return new("partners", new(
                $"Niet dezelfde soorten bedrijven meldden voor en na. Verschil: {string.Join(", ", differ.Select(p => p.Name().Dutch))}.",
                $"Not the same types of partner sent signals before and after. Difference: {string.Join(", ", differ.Select(p => p.Name().English))}."));
        }

        if (otherDefinition)
        {
            yield return new("definition", new(
                "Van een of meer cijfers veranderde de definitie. Die zijn niet te vergelijken en staan er niet bij.",
                "The definition of one or more figures changed. They cannot be compared and are left out."));
        }

        if (rows.Any(r => Math.Min(r.Before.Denominator, r.After.Denominator) < FewCases))
        {
            yield return new("few-cases", new(
                "Sommige cijfers gaan over minder dan 100 zaken. Dan is een verschil snel toeval.",
                "Some figures are about fewer than 100 cases. Then a difference is soon chance."));
        }
    }

    private static HashSet<int> MonthsOf(PolicyPeriod period)
    {
        HashSet<int> months = [];
        for (YearMonth month = period.From.ToYearMonth(); month <= period.Until.ToYearMonth() && months.Count < 12; month = month.PlusMonths(1))
        {
            months.Add(month.Month);
        }

        return months;
    }
}
