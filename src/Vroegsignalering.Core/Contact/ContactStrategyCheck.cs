using System.Collections.Frozen;
using NodaTime;
using Vroegsignalering.Time;

namespace Vroegsignalering.Contact;

/// <summary>Looks a strategy over before people are contacted by it: whether it is personal, tries more than once, keeps the term and leaves something when
/// a channel may not be used.</summary>
/// <remarks>A strategy with findings still runs. Each finding names the recommendation that it rests on; most municipalities differ on some of them.</remarks>
public static class ContactStrategyCheck
{
    // Four weeks hold at most twenty working days, so later than that is too late in every month.
    private const int FourWeeks = 20;
    private const int ThreateningSituation = 3;

    private static readonly ContactSituation Somebody = new() { OpenedOn = new LocalDate(2026, 1, 1), On = new LocalDate(2026, 1, 1) };

    private static readonly ContactSituation SecretAddress = Somebody with { Blocked = new[] { ContactChannel.HomeVisit, ContactChannel.Card }.ToFrozenSet() };

    private static readonly ContactSituation SafetyListed = Somebody with { IsSafetyListed = true };

    /// <summary>What there is to say about a strategy: first about the whole of it, then step by step.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <param name="isForThreateningSituations">Whether it is meant for threatening situations, which have three working days (Wgs art. 4 lid 2).</param>
    public static IReadOnlyList<ContactStrategyFinding> Of(ContactStrategy strategy, bool isForThreateningSituations = false)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        return [.. People(strategy.Steps), .. Term(strategy.Steps, isForThreateningSituations), .. Forbidden(strategy.Steps), .. Steps(strategy.Steps)];
    }

    private static IEnumerable<ContactStrategyFinding> People(IReadOnlyList<ContactStep> steps)
    {
        if (steps.All(s => s.Channel is ContactChannel.Letter or ContactChannel.Email or ContactChannel.TextMessage or ContactChannel.Card))
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.OnlyWritten, ContactSources.Ombudsman);
        }

        if (!steps.Any(s => s.Channel is ContactChannel.Phone or ContactChannel.HomeVisit or ContactChannel.Other))
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.OnlySelfService, ContactSources.InspectionSelfReliance);
        }

        if (steps.Where(s => s.Channel != ContactChannel.Card).Sum(s => s.Attempts) < 2)
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.SingleAttempt, ContactSources.Ombudsman);
        }

        ContactStep[] live = [.. steps.Where(s => s.Channel is ContactChannel.Phone or ContactChannel.HomeVisit)];
        if (live.Length > 0 && Array.TrueForAll(live, s => s.DayPart is DayPart.Morning or DayPart.Afternoon))
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.OnlyDaytime, ContactSources.Practice2024);
        }
    }

    private static IEnumerable<ContactStrategyFinding> Term(IReadOnlyList<ContactStep> steps, bool isForThreateningSituations)
    {
        int days = steps[0].AfterWorkingDays;
        if (isForThreateningSituations && days > ThreateningSituation)
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.NothingWithinThreeDays, StatutoryTerms.ThreateningSituationSource);
        }

        if (days > FourWeeks)
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.NothingWithinTerm, StatutoryTerms.FirstConversationSource);
        }
    }

    private static IEnumerable<ContactStrategyFinding> Forbidden(IReadOnlyList<ContactStep> steps)
    {
        if (!steps.Any(s => ContactRules.Default.Allows(s, SecretAddress)))
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.NothingForSecretAddress, ContactSources.OwnChoice);
        }

        if (!steps.Any(s => ContactRules.Default.Allows(s, SafetyListed)))
        {
            yield return new ContactStrategyFinding(ContactStrategyDiagnostics.NothingForSafetyList, ContactSources.ExclusionList);
        }
    }

    private static IEnumerable<ContactStrategyFinding> Steps(IReadOnlyList<ContactStep> steps)
    {
        int last = 0;
        for (int i = 0; i < steps.Count; i++)
        {
            ContactStep step = steps[i];
            int first = last + step.AfterWorkingDays;
            last = first + ((step.Attempts - 1) * Math.Max(1, step.AnnouncedWorkingDays));
            if (step is { Channel: ContactChannel.HomeVisit, IsAnnounced: false })
            {
                yield return new ContactStrategyFinding(ContactStrategyDiagnostics.VisitNotAnnounced, ContactSources.Practice2024) { Step = i + 1 };
            }

            if (last > FourWeeks)
            {
                yield return new ContactStrategyFinding(ContactStrategyDiagnostics.StepAfterTerm, StatutoryTerms.FirstConversationSource) { Step = i + 1 };
            }
        }
    }
}
