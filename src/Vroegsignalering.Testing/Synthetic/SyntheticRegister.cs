using NodaTime;
using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Testing;

/// <summary>What the register knows of somebody who is signalled.</summary>
internal enum RegisteredAs
{
    /// <summary>As the partners say.</summary>
    Resident = 0,

    /// <summary>At another address in the municipality.</summary>
    MovedInside = 1,

    /// <summary>In another municipality.</summary>
    MovedOut = 2,

    /// <summary>The person has died.</summary>
    Deceased = 3,

    /// <summary>Under a name that is spelled otherwise.</summary>
    OtherSpelling = 4,

    /// <summary>Not at all.</summary>
    Absent = 5,
}

/// <summary>Makes the register of an invented town: everybody who is signalled, as far as the register knows them.</summary>
internal sealed class SyntheticRegister(SyntheticTown town, Chance chance)
{
    private static readonly MunicipalityCode Elsewhere = MunicipalityCode.Parse("9902");

    /// <summary>The persons by BSN; none when there are more persons than BSNs to invent.</summary>
    public IReadOnlyList<RegisteredPerson> Of(IEnumerable<PlannedSignal> signals, Func<PlannedSignal, Person> personOf)
    {
        SortedDictionary<string, RegisteredPerson?> persons = new(StringComparer.Ordinal);
        foreach (PlannedSignal signal in signals)
        {
            Person person = personOf(signal);
            if (person.Bsn is null)
            {
                return [];
            }

            string key = person.Bsn.ToUnmaskedString();
            if (!persons.ContainsKey(key))
            {
                persons.Add(key, Register(person, signal.Household, signal.Resident));
            }
        }

        return [.. persons.Values.OfType<RegisteredPerson>()];
    }

    private RegisteredPerson? Register(Person person, PlannedHousehold household, int resident)
    {
        RegisteredPerson registered = new()
        {
            Bsn = person.Bsn!,
            NamePrefix = person.NamePrefix,
            LastName = person.LastName,
            BirthDate = person.BirthDate is LocalDate born ? RegisterDate.Full(born) : default,
            Municipality = SyntheticTown.Code,
            Place = RegisteredPlace.Address,
            Address = household.Address,
            IsSecret = chance.Happens(SyntheticRates.Secret, Purpose.Secret, household.Index),
        };
        return chance.Pick(SyntheticRates.Registered, Purpose.Registered, household.Index, resident) switch
        {
            RegisteredAs.MovedInside => registered with { Address = town.AddressAt(chance.Below(town.Count, Purpose.NewAddress, household.Index)) },
            RegisteredAs.MovedOut => registered with { Municipality = Elsewhere, Address = null, Place = RegisteredPlace.NotStated },
            RegisteredAs.Deceased => registered with { IsDeceased = true },
            RegisteredAs.OtherSpelling => registered with { LastName = Respelled(person.LastName), BirthDate = default },
            RegisteredAs.Absent => null,
            _ => registered,
        };
    }

    // Without the birth date the name has to settle it, and that is spelled otherwise.
    private static string? Respelled(string? name) => name is null ? null : $"{name[..^1]}{name[^1]}{name[^1]}e";
}
