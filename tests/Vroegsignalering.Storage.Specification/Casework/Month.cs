using System.Globalization;
using System.Text;
using NodaTime;
using Vroegsignalering.Casework;
using Vroegsignalering.Residency;
using Vroegsignalering.Storage;
using Vroegsignalering.Testing;

namespace Vroegsignalering.Storage.Specification.Casework;

/// <summary>A month of an invented municipality: files of partners, and the settings with which they are worked on.</summary>
internal static class Month
{
    public const string Name = "2026-11";

    public static readonly LocalDate Received = new(2026, 11, 5);
    public static readonly LocalDate On = new(2026, 11, 9);
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 9, 9, 0);
    public static readonly Worker Caseworker = new("m-21", WorkerRole.Caseworker);
    public static readonly Worker Coordinator = new("m-17", WorkerRole.Coordinator);

    private const string Header = "reference;partner;partnerName;sentOn;arrears;kind;legalPerson;bsn;initials;lastName;birthDate;postcode;houseNumber\n";

    /// <summary>What tells a person; none of it may stand where persons do not belong.</summary>
    public static readonly string[] Canaries = ["Kanarie", SampleData.Bsn(1).ToUnmaskedString(), SampleData.Bsn(2).ToUnmaskedString(), "1011AB", "1012AB", "E-100"];

    /// <summary>Energy: two persons, one of them twice, a row with a wrong amount, and one about a company.</summary>
    public static string Energy => Header
        + Row("E-1001", "Energie", "Stroom Nergens", 1, "210.50")
        + Row("E-1001", "Energie", "Stroom Nergens", 1, "210.50")
        + Row("E-1002", "Energie", "Stroom Nergens", 2, "99.00")
        + Row("E-1003", "Energie", "Stroom Nergens", 3, "veel")
        + Row("E-1004", "Energie", "Stroom Nergens", 4, "1200.00", legalPerson: "ja")
        + "E-1005;Energie;Stroom Nergens;2026-11-02;310.00;Early;;;M;Kanarieboom;1980-02-03;1017AB;7\n";

    /// <summary>Rent: one person of the energy file, one other, one whose name is nearly that of another, and one of another day.</summary>
    public static string Rent => Header
        + Row("H-1", "Huur", "Wonen Nergens", 1, "640.00")
        + Row("H-2", "Huur", "Wonen Nergens", 5, "800.00")
        + "H-3;Huur;Wonen Nergens;2026-11-03;500.00;Early;;;M;Kanariebom;1980-02-03;1017AB;9\n";

    public static MunicipalitySettings Settings => World.Settings;

    /// <summary>With a register that knows some of the people, so that others have to be looked at.</summary>
    public static MunicipalitySettings WithRegister => World.Settings with
    {
        Register = new Vroegsignalering.Testing.Residency.FakeResidencyRegister(new[] { 1, 2 }.Select(n => new RegisteredPerson
        {
            Bsn = SampleData.Bsn(n),
            LastName = $"Kanarie{n.ToString(CultureInfo.InvariantCulture)}",
            BirthDate = RegisterDate.Full(new LocalDate(1975, 1, n)),
            Municipality = World.Municipality,
            Place = RegisteredPlace.Address,
            Address = Address.Parse($"101{n.ToString(CultureInfo.InvariantCulture)}AB", "1"),
            IsSecret = n == 2,
        })),
    };

    public static Task<IntakeReport> TakeInAsync(IStore store, MunicipalitySettings settings, string name, string text, CancellationToken cancel) =>
        new MonthlyRun(store, settings).TakeInAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), Received, Coordinator, Now, cancel);

    public static async Task TakeInBothAsync(IStore store, MunicipalitySettings settings, CancellationToken cancel)
    {
        await TakeInAsync(store, settings, "energie.csv", Energy, cancel);
        await TakeInAsync(store, settings, "huur.csv", Rent, cancel);
    }

    public static Task<MonthlyRunReport> RunAsync(IStore store, MunicipalitySettings settings, CancellationToken cancel, string name = Name, LocalDate? on = null) =>
        new MonthlyRun(store, settings).RunAsync(name, on ?? On, Now, cancellationToken: cancel);

    private static string Row(string reference, string partner, string partnerName, int person, string arrears, string legalPerson = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"{reference};{partner};{partnerName};2026-11-02;{arrears};Early;{legalPerson};{SampleData.Bsn(person).ToUnmaskedString()};K;Kanarie{person};1975-01-0{person};101{person}AB;1\n");
}
