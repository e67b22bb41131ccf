using System.Globalization;
using NodaTime;
using Vroegsignalering.Privacy;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases;

/// <summary>What tells one person from another across cases: the BSN, otherwise last name, birth date and address. Never shown or stored.</summary>
internal static class PersonIdentity
{
    /// <summary>The identity of the person of a signal; <c>null</c> when too little is known of them.</summary>
    public static string? Of(Signal signal) => signal.Person.Bsn is Bsn bsn ? DeletionProofLog.IdOf(bsn) : ByNameOf(signal);

    /// <summary>The identity by name, birth date and address, whether there is a BSN or not; <c>null</c> when one of them is not known.</summary>
    public static string? ByNameOf(Signal signal) => signal is { Person: { LastName: string name, BirthDate: LocalDate born }, Address: Address address }
        ? Of(name, born, address)
        : null;

    /// <summary>The identity of a person without BSN.</summary>
    public static string Of(string lastName, LocalDate born, Address address) => string.Create(
        CultureInfo.InvariantCulture,
        $"name|{lastName.Trim().ToUpperInvariant()}|{born:uuuu-MM-dd}|{address.Postcode.Value}|{address.HouseNumber}|{address.AdditionKey}");
}
