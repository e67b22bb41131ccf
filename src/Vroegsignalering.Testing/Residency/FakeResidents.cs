using NodaTime;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing.Residency;

/// <summary>Invented residents, and signals about them. Change the rest with <c>with</c>.</summary>
public static class FakeResidents
{
    private static readonly string[] Names = ["Appelboom", "Berkenrode", "Duinzicht", "Eikendal", "Grashof", "Heidepol", "Kersentuin", "Lindehoeve"];

    /// <summary>An invented municipality; no municipality has its code.</summary>
    public static MunicipalityCode Municipality { get; } = MunicipalityCode.Parse("9998");

    /// <summary>Another invented municipality.</summary>
    public static MunicipalityCode OtherMunicipality { get; } = MunicipalityCode.Parse("9997");

    /// <summary>A living resident of <see cref="Municipality"/>, alone at an address; every number gives another one.</summary>
    /// <param name="number">0 up to, not including, <see cref="SampleData.BsnCount"/>; the BSN and address are those of that number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static RegisteredPerson Resident(int number = 0) => new()
    {
        Bsn = SampleData.Bsn(number),
        LastName = Names[number % Names.Length],
        NamePrefix = number % 3 == 1 ? "van" : null,
        BirthDate = RegisterDate.Full(new LocalDate(1960, 1, 1).PlusDays(number)),
        Municipality = Municipality,
        Place = RegisteredPlace.Address,
        Address = SampleData.Address(number),
        AddressableObjectId = FormattableString.Invariant($"999801{number:0000000000}"),
    };

    /// <summary>A signal that has everything of a person right: BSN, name, birth date and address.</summary>
    public static Signal SignalAbout(RegisteredPerson resident, string reference = "VB-1")
    {
        ArgumentNullException.ThrowIfNull(resident);
        return SampleData.Signal(reference) with
        {
            Address = resident.Address,
            Person = new Person
            {
                Bsn = resident.Bsn,
                LastName = resident.LastName,
                NamePrefix = resident.NamePrefix,
                BirthDate = resident.BirthDate is { Year: int year, Month: int month, Day: int day } ? new LocalDate(year, month, day) : null,
            },
        };
    }

    /// <summary>The same signal without the BSN.</summary>
    public static Signal SignalWithoutBsn(RegisteredPerson resident, string reference = "VB-1")
    {
        Signal signal = SignalAbout(resident, reference);
        return signal with { Person = signal.Person with { Bsn = null } };
    }
}
