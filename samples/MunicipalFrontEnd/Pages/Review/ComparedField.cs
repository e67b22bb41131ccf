using MunicipalFrontEnd.Shell;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Casework;
using Vroegsignalering.Signals;

namespace MunicipalFrontEnd.Pages.Review;

/// <summary>One field of two records beside each other.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Left">What the one says; <c>null</c> when nothing, or hidden.</param>
/// <param name="Right">What the other says.</param>
/// <param name="IsSame">Whether both say the same; <c>null</c> when one of them says nothing.</param>
public sealed record ComparedField(Text Name, string? Left, string? Right, bool? IsSame)
{
    public static IReadOnlyList<ComparedField> Of(Signal? left, Signal? right, Visitor visitor) =>
    [
        .. Persons(left, right?.Person.Bsn, NameOf(right?.Person), right?.Person.BirthDate, visitor),
        Of(new("Telefoon", "Phone"), left?.Person.Phone, right?.Person.Phone),
        Of(new("E-mail", "E-mail"), left?.Person.Email, right?.Person.Email),
        Of(new("Adres", "Address"), AddressOf(left), AddressOf(right)),
        Of(new("Bedrijf", "Partner"), left?.PartnerName, right?.PartnerName),
    ];

    public static IReadOnlyList<ComparedField> Of(Signal? left, FoundPerson? right, Visitor visitor) =>
    [
        .. Persons(left, right?.Bsn, Joined(right?.NamePrefix, right?.LastName), right?.BirthDate, visitor),
        Of(new("Adres", "Address"), left?.Address?.ToUnmaskedString(), right?.Address),
    ];

    private static IEnumerable<ComparedField> Persons(Signal? left, Bsn? bsn, string? name, LocalDate? birth, Visitor visitor) =>
    [
        new(new("BSN", "BSN"), left?.Person.Bsn?.ToString(), bsn?.ToString(), left?.Person.Bsn is Bsn own && bsn is not null ? own == bsn : null),
        Of(new("Naam", "Name"), NameOf(left?.Person), name),
        Of(new("Geboren op", "Born on"), left?.Person.BirthDate is LocalDate born ? visitor.Day(born) : null, birth is LocalDate other ? visitor.Day(other) : null),
    ];

    private static ComparedField Of(Text name, string? left, string? right) =>
        new(name, left, right, left is null || right is null ? null : string.Equals(left, right, StringComparison.OrdinalIgnoreCase));

    // Initials are left out: a register knows first names, and partners write them in many ways.
    private static string? NameOf(Person? person) => Joined(person?.NamePrefix, person?.LastName);

    private static string? Joined(string? prefix, string? last) => string.Join(' ', new[] { prefix, last }.OfType<string>()) is { Length: > 0 } name ? name : null;

    private static string? AddressOf(Signal? signal) => signal?.Address?.ToUnmaskedString();
}
