using System.Globalization;

namespace Vroegsignalering.Casework;

/// <summary>The books of an intake, by number and by sum of the amounts that could be read.</summary>
/// <param name="Received">How many rows came in.</param>
/// <param name="Accepted">How many of them are signals that were accepted, those that were known included.</param>
/// <param name="SetAside">How many of them were set aside.</param>
/// <param name="ReceivedArrears">The sum of what came in.</param>
/// <param name="AcceptedArrears">The sum of what was accepted.</param>
/// <param name="SetAsideArrears">The sum of what was set aside.</param>
public sealed record IntakeBooks(
    int Received, int Accepted, int SetAside, Money ReceivedArrears, Money AcceptedArrears, Money SetAsideArrears)
{
    /// <summary>Nothing.</summary>
    public static IntakeBooks Empty { get; } = new(0, 0, 0, Money.Zero, Money.Zero, Money.Zero);

    /// <summary>Whether nothing was lost.</summary>
    public bool Balance => Received == Accepted + SetAside && ReceivedArrears == AcceptedArrears + SetAsideArrears;

    /// <summary>The three numbers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Received} received, {Accepted} accepted, {SetAside} set aside");
}
