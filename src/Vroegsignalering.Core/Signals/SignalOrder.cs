using System.Globalization;
using NodaTime;

namespace Vroegsignalering.Signals;

/// <summary>The one total order of signals: oldest first, then partner, reference, and everything else that can differ.</summary>
/// <remarks>Ordinal throughout, so that the order of rows in a file, the culture and the machine change nothing.</remarks>
internal sealed class SignalOrder : IComparer<Signal>
{
    public static SignalOrder Instance { get; } = new();

    public int Compare(Signal? x, Signal? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int order = Nullable.Compare(x.SentOn, y.SentOn);
        order = order != 0 ? order : Nullable.Compare(x.ReceivedOn, y.ReceivedOn);
        order = order != 0 ? order : ((int)x.Partner).CompareTo((int)y.Partner);
        order = order != 0 ? order : string.CompareOrdinal(x.PartnerName, y.PartnerName);
        order = order != 0 ? order : string.CompareOrdinal(x.Reference, y.Reference);
        order = order != 0 ? order : Nullable.Compare(x.Arrears, y.Arrears);
        return order != 0 ? order : CompareRest(Rest(x), Rest(y));
    }

    private static int CompareRest(string?[] x, string?[] y)
    {
        int order = 0;
        for (int i = 0; i < x.Length && order == 0; i++)
        {
            order = string.CompareOrdinal(x[i], y[i]);
        }

        return order;
    }

    private static string?[] Rest(Signal signal) =>
    [
        signal.Person.Bsn?.ToUnmaskedString(), signal.Person.UnverifiedBsn?.ToUnmaskedString(), signal.Address?.ToUnmaskedString(),
        signal.Person.LastName, signal.Person.Initials, Iso(signal.ArrearsStartOn), signal.Kind.ToString(), signal.Status.ToString(),
        signal.Address?.Street, signal.Address?.Town, signal.Person.NamePrefix, Iso(signal.Person.BirthDate), signal.Person.Sex.ToString(),
        signal.Person.Phone, signal.Person.Email, Iso(signal.EndOfSupplyOn), signal.Crisis?.ToString(), signal.WarmHandover?.ToString(),
        signal.ThreateningSituation.ToString(), signal.AboutLegalPerson.ToString(), signal.Route.ToString(),
        signal.SocialCollection?.PersonalContact?.ToString(), signal.SocialCollection?.PointedToDebtHelp?.ToString(),
        Number(signal.SocialCollection?.WrittenReminders), Number(signal.SocialCollection?.ReminderTermDays),
        signal.SocialCollection?.ConsentOffered?.ToString(), signal.SocialCollection?.ConsentRefused?.ToString(),
        (signal.SocialCollection is null).ToString(),
    ];

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
