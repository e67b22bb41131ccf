using System.Globalization;
using System.Text;
using Vroegsignalering.Cases;
using Vroegsignalering.Contact;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Ddas.Tests;

/// <summary>Everything of a delivery that DDAS v1.2 can carry, as text to compare.</summary>
internal static class DeliverySnapshot
{
    public static string Of(DdasDelivery delivery)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{delivery.PeriodStart}|{delivery.PeriodEnd}|{delivery.DeliveredAt}|{delivery.SupplierCode}\n");
        foreach (DdasMunicipalityDelivery municipality in delivery.Municipalities)
        {
            DdasOrganisation organisation = municipality.Organisation;
            text.Append(CultureInfo.InvariantCulture, $"{municipality.Municipality}|{organisation.Name}|{organisation.KvkNumber}\n");
            text.AppendJoin('\n', organisation.Contacts.Select(c => $"contact {c.Name}|{c.Phone}|{c.Email}|{c.JobTitle}"));
            text.AppendJoin('\n', municipality.Signals.Select(Of)).Append('\n');
            text.AppendJoin('\n', municipality.Cases.Select(Of)).Append('\n');
        }

        return text.ToString();
    }

    private static string Of(Signal s) => string.Create(
        CultureInfo.InvariantCulture,
        $"signal {s.Reference}|{s.Partner}|{s.Arrears?.ToWholeEuros()}|{s.ArrearsStartOn}|{s.SentOn}|{s.Crisis}|{s.WarmHandover}|{s.Status}|{Client(s)}");

    private static string Client(Signal s) => s.Person switch
    {
        { Bsn: Bsn bsn } => bsn.ToUnmaskedString(),
        { UnverifiedBsn: UnverifiedBsn bsn } => bsn.ToUnmaskedString() + "?",
        _ => string.Create(CultureInfo.InvariantCulture, $"{s.Address!.ToUnmaskedString()}|{s.Person.BirthDate}|{s.Person.Sex}"),
    };

    private static string Of(SignalCase c) => string.Create(
        CultureInfo.InvariantCulture,
        $"case {c.Id}|{c.Result}|{c.MatchedOn}|{c.MatchingPeriodStart}|{c.MatchingPeriodEnd}|{c.PickedUpOn}|{string.Join(',', c.Signals.Select(s => s.Reference))}|{string.Join(',', c.Attempts.Select(Of))}");

    private static string Of(ContactAttempt a) =>
        string.Create(CultureInfo.InvariantCulture, $"{a.Channel}/{a.On}/{a.Reached}/{a.DayPart}");
}
