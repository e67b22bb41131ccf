using Vroegsignalering.Signals;

namespace Vroegsignalering.Households;

/// <summary>Whether two signals are about arrears of the same person at the same partner.</summary>
internal enum SamePartner
{
    /// <summary>They are not: another type, another name, or another person.</summary>
    No = 0,

    /// <summary>Names or numbers are missing, so it may be.</summary>
    Perhaps = 1,

    /// <summary>Same type, and the same name or, where a name is missing, the same person.</summary>
    Yes = 2,
}

internal static class SamePartners
{
    public static SamePartner Compare(Signal left, Signal right)
    {
        bool bothNamed = left.PartnerName is not null && right.PartnerName is not null;
        bool bothNumbered = left.Person.Bsn is not null && right.Person.Bsn is not null;
        if (left.Partner != right.Partner
            || (bothNamed && !string.Equals(left.PartnerName, right.PartnerName, StringComparison.OrdinalIgnoreCase))
            || (bothNumbered ? left.Person.Bsn != right.Person.Bsn : AreTwoPeople(left.Person, right.Person)))
        {
            return SamePartner.No;
        }

        return bothNamed || bothNumbered ? SamePartner.Yes : SamePartner.Perhaps;
    }

    // Housemates may have one insurer. Only what differs in both is surely somebody else: names and dates have errors.
    private static bool AreTwoPeople(Person left, Person right) =>
        left.BirthDate is not null && right.BirthDate is not null && left.BirthDate != right.BirthDate
        && !string.IsNullOrWhiteSpace(left.LastName) && !string.IsNullOrWhiteSpace(right.LastName)
        && !string.Equals(left.LastName, right.LastName, StringComparison.OrdinalIgnoreCase);
}
