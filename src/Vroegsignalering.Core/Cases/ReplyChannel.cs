using Vroegsignalering.Contact;

namespace Vroegsignalering.Cases;

/// <summary>How a resident can reach the caseworker or the municipality (<i>terugbelnummer</i>). Never a number or address of the resident.</summary>
/// <remarks>Source: seeds 003, a fixed contact person with a direct number.</remarks>
/// <param name="Channel">The channel: phone, e-mail, a message, or the office.</param>
/// <param name="At">The number, e-mail address or desk.</param>
public sealed record ReplyChannel(ContactChannel Channel, string At)
{
    private const int Longest = 200;

    /// <summary>The channel.</summary>
    /// <exception cref="ArgumentException">It is no channel by which one can answer.</exception>
    public ContactChannel Channel { get; } =
        Channel is ContactChannel.Phone or ContactChannel.Email or ContactChannel.TextMessage or ContactChannel.OfficeAppointment or ContactChannel.Letter
            ? Channel
            : throw new ArgumentException("One replies by phone, e-mail, message or letter, or at the office.", nameof(Channel));

    /// <summary>The number, e-mail address or desk.</summary>
    /// <exception cref="ArgumentException">It is blank or longer than two hundred characters.</exception>
    public string At { get; } = !string.IsNullOrWhiteSpace(At) && At.Length <= Longest
        ? At
        : throw new ArgumentException("A reply channel needs a number or address of at most 200 characters.", nameof(At));

    /// <summary>The channel only.</summary>
    public override string ToString() => $"reply by {Channel}";
}
