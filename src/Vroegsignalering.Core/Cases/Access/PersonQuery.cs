using NodaTime;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cases.Access;

/// <summary>Who asks what is kept about them (<i>inzage</i>): by BSN, or by last name, birth date and address as given.</summary>
/// <remarks>Whether it is them who ask is for a person to see to, before the question is put.</remarks>
public sealed class PersonQuery
{
    private readonly Bsn? _bsn;
    private readonly string? _identity;

    private PersonQuery(Bsn? bsn, string? identity) => (_bsn, _identity) = (bsn, identity);

    /// <summary>By BSN: the signals that have it.</summary>
    public static PersonQuery For(Bsn bsn)
    {
        ArgumentNullException.ThrowIfNull(bsn);
        return new PersonQuery(bsn, null);
    }

    /// <summary>By BSN and also by name: signals without a BSN count when last name, birth date and address are theirs.</summary>
    /// <param name="bsn">The BSN; <c>null</c> when it is not known. A signal with another BSN is about somebody else.</param>
    /// <param name="lastName">The last name, without prefix; capitals do not matter.</param>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="address">The address.</param>
    public static PersonQuery For(Bsn? bsn, string lastName, LocalDate birthDate, Address address)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(lastName);
        ArgumentNullException.ThrowIfNull(address);
        return new PersonQuery(bsn, PersonIdentity.Of(lastName, birthDate, address));
    }

    /// <summary>Whether a signal is about them.</summary>
    public bool Matches(Signal signal)
    {
        ArgumentNullException.ThrowIfNull(signal);
        return _bsn is not null && signal.Person.Bsn is not null
            ? _bsn == signal.Person.Bsn
            : _identity is not null && string.Equals(_identity, PersonIdentity.ByNameOf(signal), StringComparison.Ordinal);
    }

    /// <summary>Says only how it asks.</summary>
    public override string ToString() => _bsn is null ? "question by name" : _identity is null ? "question by BSN" : "question by BSN and name";
}
