using Vroegsignalering.Signals;

namespace Vroegsignalering.Prioritisation;

/// <summary>The parts of sentences such as <i>Als de achterstand samen € 1.000 of meer was, dan viel de zaak in de klasse hoog.</i></summary>
internal static class WhatIfTexts
{
    public static Text Change(PriorityFact fact, long? from, long? to, WhatIfRun run) => (fact.Unit, to) switch
    {
        (PriorityFactUnit.Choice, long choice) => FactWords.Choice(fact, choice),
        (PriorityFactUnit.YesNo, long answer) => FactWords.YesOrNo(fact, answer != 0),
        (PriorityFactUnit.Set, long bits) => Member(fact, (from ?? 0) ^ bits, isAdded: (bits & ~(from ?? 0)) != 0),
        (_, null) => Join(FactWords.Subject(fact), new Text("niet bekend was", "were not known")),
        _ when from is null => Join(FactWords.Subject(fact), Join(new Text("bekend was en", "were known and"), Range(fact, run))),
        _ => Join(FactWords.Subject(fact), Range(fact, run)),
    };

    public static Text Outcome(PriorityClass @class, bool isOtherClass, PriorityTier tier) => (isOtherClass, tier) switch
    {
        (true, PriorityTier.LeftOut) => new("werd de zaak niet opgepakt", "the case would not be picked up"),
        (true, _) => new($"viel de zaak in de klasse {@class.Name.Dutch}", $"the case would fall in the class {@class.Name.English}"),
        (_, PriorityTier.TermNear) => new(
            "ging de zaak voor, omdat de wettelijke termijn bijna voorbij is", "the case would go first, because the statutory term ends soon"),
        _ => new(
            "ging de zaak niet meer voor vanwege de wettelijke termijn", "the case would no longer go first because of the statutory term"),
    };

    private static Text Member(PriorityFact fact, long bit, bool isAdded)
    {
        int number = System.Numerics.BitOperations.TrailingZeroCount(bit);
        if (ReferenceEquals(fact, PriorityFact.PartnerTypes))
        {
            Text partner = ((PartnerType)number).Name();
            return isAdded
                ? new($"er ook een melding was van: {partner.Dutch}", $"there was also a report of: {partner.English}")
                : new($"er geen melding was van: {partner.Dutch}", $"there was no report of: {partner.English}");
        }

        Text situation = FactWords.Situation((ThreateningSituationKind)number);
        return isAdded
            ? new($"ook dit was gemeld: {situation.Dutch}", $"this were reported too: {situation.English}")
            : new($"dit niet was gemeld: {situation.Dutch}", $"this were not reported: {situation.English}");
    }

    private static Text Range(PriorityFact fact, WhatIfRun run)
    {
        (string first, string last) = (Number(fact, run.First, Language.Dutch), Number(fact, run.Last, Language.Dutch));
        (string start, string end) = (Number(fact, run.First, Language.English), Number(fact, run.Last, Language.English));
        return (run.First == fact.Minimum, run.Last == fact.Maximum) switch
        {
            (_, true) => new($"{first} of meer was", $"were {start} or more"),
            (true, _) when run.First < run.Last => new($"{last} of minder was", $"were {end} or less"),
            _ when run.First == run.Last => new($"{first} was", $"were {start}"),
            _ => new($"{first} tot en met {last} was", $"were {start} to {end}"),
        };
    }

    private static string Number(PriorityFact fact, long number, Language language) => fact.Unit == PriorityFactUnit.Cents
        ? Numbers.Euros(Money.FromCents(number), language)
        : Numbers.Count(number, language);

    private static Text Join(Text first, Text second) => new($"{first.Dutch} {second.Dutch}", $"{first.English} {second.English}");
}
