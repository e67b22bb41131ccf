using NodaTime;
using Vroegsignalering.Contact;
using Vroegsignalering.Contact.Planning;
using Vroegsignalering.Signals;
using Vroegsignalering.Storage;

namespace MunicipalFrontEnd.Work;

/// <summary>A home to visit, with no more than who goes there needs: where, whom to ask for, and the number of the case. Nothing of debts or partners.</summary>
/// <param name="CaseId">The number of the case.</param>
/// <param name="DayPart">The part of the day.</param>
/// <param name="Round">The round of that part of the day, from 1.</param>
/// <param name="Address">Street, number, postcode and town.</param>
/// <param name="AskFor">The name to ask for; <c>null</c> when not known.</param>
/// <param name="IsAnnounced">Whether the resident was told.</param>
public sealed record Visit(string CaseId, DayPart DayPart, int Round, string Address, string? AskFor, bool IsAnnounced)
{
    /// <summary>The visits of a day: by part of the day, round and address.</summary>
    public static IReadOnlyList<Visit> Of(WeekPlan week, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(week);
        return
        [
            .. week.Plan.Decisions.Where(d => d.On == day && d.Channel == ContactChannel.HomeVisit).Select(d => Of(d, week.StoredOf(d)))
                .OrderBy(v => v.DayPart).ThenBy(v => v.Round).ThenBy(v => v.Address, StringComparer.Ordinal).ThenBy(v => v.CaseId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Case and round only.</summary>
    public override string ToString() => $"visit for case {CaseId}";

    private static Visit Of(ContactDecision decision, StoredCase stored)
    {
        IReadOnlyList<Signal> signals = stored.History.Case.Signals;
        Signal? addressed = signals.FirstOrDefault(s => s.Address is not null);
        Person? person = signals.Select(s => s.Person).FirstOrDefault(p => p.LastName is not null);
        return new Visit(
            decision.CaseNumber,
            decision.DayPart,
            decision.Round ?? 1,
            addressed?.Address is { } address
                ? string.Join(", ", new[] { address.Street is string street ? $"{street} {NumberOf(address)}" : NumberOf(address), $"{address.Postcode} {address.Town}".Trim() })
                : "",
            person is null ? null : string.Join(' ', new[] { person.Initials, person.NamePrefix, person.LastName }.Where(part => !string.IsNullOrEmpty(part))),
            decision.AnnounceOn is not null);
    }

    private static string NumberOf(Vroegsignalering.Address address) =>
        $"{address.HouseNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)}{address.HouseNumberAddition}";
}
