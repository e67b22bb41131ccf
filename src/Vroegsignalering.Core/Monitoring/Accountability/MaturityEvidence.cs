using System.Globalization;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Prioritisation;

namespace Vroegsignalering.Monitoring.Accountability;

/// <summary>What the product knows that answers questions of the maturity check.</summary>
public sealed record MaturityEvidence
{
    /// <summary>The policy in use; <c>null</c> when not known.</summary>
    public PriorityPolicy? Policy { get; init; }

    /// <summary>The cases of the year.</summary>
    public IReadOnlyList<SignalCase> Cases { get; init => field = [.. value]; } = [];

    /// <summary>The number of own goals with a number; <c>null</c> when there is no goals file.</summary>
    public int? Goals { get; init; }

    /// <summary>How many of the goals could be measured.</summary>
    public int GoalsMeasured { get; init; }

    /// <summary>The number of things that were learned and led to a change; <c>null</c> when there is no goals file.</summary>
    public int? Changes { get; init; }

    /// <summary>The number of versions of policies in the decisions of the year; <c>null</c> when there are no decisions.</summary>
    public int? PolicyVersions { get; init; }

    /// <summary>Whether the costs could be computed; <c>null</c> when there is no costs file.</summary>
    public bool? CostsKnown { get; init; }

    /// <summary>The number of messages with results that partners received; <c>null</c> when not known.</summary>
    public int? FeedbackDelivered { get; init; }

    /// <summary>The number of deliveries to Statistics Netherlands in the year; <c>null</c> when not known.</summary>
    public int? DeliveriesToCbs { get; init; }

    /// <summary>What follows from it for the questions, in their order; a question about which nothing is known is left out.</summary>
    public IReadOnlyList<MaturityFact> ToFacts() =>
    [
        .. new[] { OfPolicy(), OfGoals(), OfRegistration(), OfAttempts(), OfChannels(), OfFeedback(), OfDeliveries(), OfMeasuring(), OfComparison(), OfLearning(), OfCosts() }
            .OfType<MaturityFact>(),
    ];

    private MaturityFact? OfPolicy()
    {
        if (Policy is null)
        {
            return null;
        }

        bool whole = Policy.Document is { Goal.Length: > 0, ValidFrom: not null } && Policy.Version.Length > 0;
        return Fact(
            MaturityQuestions.PolicyWritten, whole ? MaturityAnswer.Yes : MaturityAnswer.Partly,
            whole ? $"Beleid {Policy.Label} heeft een doel, een versie en een begindatum." : $"Beleid {Policy.Label} mist een doel, een versie of een begindatum.",
            whole ? $"Policy {Policy.Label} has a goal, a version and a first day." : $"Policy {Policy.Label} lacks a goal, a version or a first day.");
    }

    private MaturityFact? OfGoals() => Goals is not int goals ? null : Fact(
        MaturityQuestions.GoalsSet, goals > 0 ? MaturityAnswer.Yes : MaturityAnswer.No,
        $"Aantal doelen met een getal: {Shown(goals)}.", $"Goals with a number: {Shown(goals)}.");

    private MaturityFact? OfRegistration()
    {
        SignalCase[] pickedUp = [.. Cases.Where(CaseCounting.IsPickedUp)];
        if (pickedUp.Length == 0)
        {
            return null;
        }

        int complete = pickedUp.Count(c => c.PickedUpOn is not null && (c.IsOpen || (c.ClosedOn is not null || c.Result is not null) && (c.Attempts.All(a => a.Reached is not null) && (c.Attempts.Count > 0 || CaseCounting.IsReached(c)))));
        return Fact(
            MaturityQuestions.RegistrationComplete,
            complete >= MaturityQuestions.CompleteFrom * pickedUp.Length ? MaturityAnswer.Yes : complete * 2 >= pickedUp.Length ? MaturityAnswer.Partly : MaturityAnswer.No,
            $"Compleet: {Percent(complete, pickedUp.Length)} procent van de opgepakte zaken. Nodig is 95 procent.",
            $"Complete: {Percent(complete, pickedUp.Length)} percent of the picked-up cases. Needed is 95 percent.");
    }

    private MaturityFact? OfAttempts()
    {
        SignalCase[] closed = [.. Cases.Where(c => !c.IsOpen && CaseCounting.IsPickedUp(c))];
        if (closed.Length == 0)
        {
            return null;
        }

        long attempts = closed.Sum(c => (long)c.Attempts.Count);
        bool enough = attempts >= MaturityQuestions.AttemptsFrom * closed.Length;
        return Fact(
            MaturityQuestions.AttemptsPerCase, enough ? MaturityAnswer.Yes : MaturityAnswer.No,
            $"Gemiddeld {Mean(attempts, closed.Length, ',')} contactpogingen in een gesloten zaak.", $"On average {Mean(attempts, closed.Length, '.')} attempts in a closed case.");
    }

    private MaturityFact? OfChannels()
    {
        ContactChannel[] channels = [.. Cases.SelectMany(c => c.Attempts).Select(a => a.Channel)
            .Where(c => c is not (ContactChannel.NotStated or ContactChannel.Unknown or ContactChannel.Administrative)).Distinct().Order()];
        return channels.Length == 0 ? null : Fact(
            MaturityQuestions.SeveralChannels, channels.Length >= MaturityQuestions.ChannelsFrom ? MaturityAnswer.Yes : MaturityAnswer.No,
            $"Gebruikt: {string.Join(", ", channels.Select(c => c.Name().Dutch))}.", $"Used: {string.Join(", ", channels.Select(c => c.Name().English))}.");
    }

    private MaturityFact? OfFeedback() => FeedbackDelivered is not int sent ? null : Fact(
        MaturityQuestions.FedBack, sent > 0 ? MaturityAnswer.Yes : MaturityAnswer.No,
        sent > 0 ? "Bedrijven hebben terugmeldingen ontvangen." : "Er is geen terugmelding ontvangen.",
        sent > 0 ? "Partners received feedback." : "No feedback was received.");

    private MaturityFact? OfDeliveries() => DeliveriesToCbs is not int delivered ? null : Fact(
        MaturityQuestions.DeliveredToCbs, delivered > 0 ? MaturityAnswer.Yes : MaturityAnswer.No,
        $"Aantal leveringen in het jaar: {Shown(delivered)}.", $"Deliveries in the year: {Shown(delivered)}.");

    private MaturityFact? OfMeasuring() => Goals is not int goals ? null : Fact(
        MaturityQuestions.GoalsMeasured, goals > 0 && GoalsMeasured == goals ? MaturityAnswer.Yes : GoalsMeasured > 0 ? MaturityAnswer.Partly : MaturityAnswer.No,
        $"Gemeten: {Shown(GoalsMeasured)} van {Shown(goals)} doelen.", $"Measured: {Shown(GoalsMeasured)} of {Shown(goals)} goals.");

    private MaturityFact? OfComparison() => PolicyVersions is not int versions ? null : Fact(
        MaturityQuestions.BeforeAfterMade, versions > 1 ? MaturityAnswer.Yes : MaturityAnswer.NotStated,
        versions > 1 ? $"De cijfers van {Shown(versions)} versies van het beleid staan naast elkaar." : "Er was één versie van het beleid, dus er is niets te vergelijken.",
        versions > 1 ? $"The figures of {Shown(versions)} versions of the policy stand side by side." : "There was one version of the policy, so there is nothing to compare.");

    private MaturityFact? OfLearning() => Changes is not int changes ? null : Fact(
        MaturityQuestions.Learned, changes > 0 ? MaturityAnswer.Yes : MaturityAnswer.No,
        $"Beschreven veranderingen: {Shown(changes)}.", $"Changes written down: {Shown(changes)}.");

    private MaturityFact? OfCosts() => CostsKnown is not bool known ? null : Fact(
        MaturityQuestions.CostsKnown, known ? MaturityAnswer.Yes : MaturityAnswer.No,
        known ? "De kosten zijn ingevuld en berekend." : "Niet alle bedragen zijn ingevuld.", known ? "The costs are filled in and computed." : "Not all amounts are filled in.");

    private static MaturityFact Fact(MaturityQuestion question, MaturityAnswer answer, string dutch, string english) => new(question.Id, answer, new Text(dutch, english));

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Rounded down, so that 95 percent is never shown where it is not reached.
    private static string Percent(int part, int whole) => Shown((int)(100L * part / whole));

    private static string Mean(long sum, int count, char separator) =>
        decimal.Round((decimal)sum / count, 1, MidpointRounding.ToZero).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', separator);
}
