using System.Globalization;
using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>Invented persons: names made from syllables, with the prefixes and diacritics that make matching hard.</summary>
internal static class SyntheticNames
{
    private const int YoungestAge = 18;
    private const int OldestAge = 88;
    private const double WithPrefix = 0.3;
    private const double WithSecondInitial = 0.4;

    private static readonly string[] Beginnings =
    [
        "Bré", "Dü", "Noë", "Kné", "Bra", "Dol", "Fri", "Gros", "Hel", "Knu", "Lum", "Mor", "Nij", "Ost", "Pla", "Qui", "Rie", "Sta",
        "Tui", "Ves", "Wol", "Zee", "Elm", "Jop",
    ];

    private static readonly string[] Ends =
    [
        "kster", "mer", "hors", "velder", "vink", "sema", "tink", "borg", "kens", "laar", "wijk", "snoek", "mans", "gaar", "dam", "stee",
    ];

    private static readonly string[] Prefixes = ["de", "van", "van de", "van der", "van den", "ten", "ter"];

    private const string InitialLetters = "ABCDEFGHIJKLMNOPRSTVWYZ";

    /// <summary>A resident of a household, as every partner would report the person without mistakes.</summary>
    public static Person PersonAt(Chance chance, int household, int resident, Bsn? bsn, LocalDate on)
    {
        int named = resident > 0 && chance.Happens(SyntheticRates.SameName, Purpose.SameName, household, resident) ? 0 : resident;
        bool prefixed = chance.Happens(WithPrefix, Purpose.NamePrefix, household, named);
        return new Person
        {
            Bsn = bsn,
            Initials = Initials(chance, household, resident),
            NamePrefix = prefixed ? Prefixes[chance.Below(Prefixes.Length, Purpose.NamePrefix, household, named, 1)] : null,
            LastName = Beginnings[chance.Below(Beginnings.Length, Purpose.LastName, household, named)]
                + Ends[chance.Below(Ends.Length, Purpose.LastName, household, named, 1)],
            BirthDate = on.PlusYears(-YoungestAge)
                .PlusDays(-chance.Below((OldestAge - YoungestAge) * 365, Purpose.BirthDate, household, resident)),
            Phone = chance.Happens(SyntheticRates.Phone, Purpose.Phone, household, resident)
                ? string.Create(CultureInfo.InvariantCulture, $"06000{chance.Below(100_000, Purpose.Phone, household, resident, 1):D5}")
                : null,
            Email = chance.Happens(SyntheticRates.Email, Purpose.Email, household, resident)
                ? string.Create(CultureInfo.InvariantCulture, $"bewoner{household + 1}-{resident + 1}@example.org")
                : null,
        };
    }

    private static string Initials(Chance chance, int household, int resident)
    {
        char first = InitialLetters[chance.Below(InitialLetters.Length, Purpose.Initials, household, resident, 1)];
        char second = InitialLetters[chance.Below(InitialLetters.Length, Purpose.Initials, household, resident, 2)];
        return chance.Happens(WithSecondInitial, Purpose.Initials, household, resident) ? $"{first}.{second}." : $"{first}.";
    }
}
