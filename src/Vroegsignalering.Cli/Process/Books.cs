namespace Vroegsignalering.Cli.Process;

/// <summary>What came in, what was accepted and what was set aside: by number, and by sum of the amounts that could be read.</summary>
internal sealed record Books(int Received, int Accepted, int SetAside, Money ReceivedArrears, Money AcceptedArrears, Money SetAsideArrears)
{
    public static Books Empty { get; } = new(0, 0, 0, Money.Zero, Money.Zero, Money.Zero);

    /// <summary>Whether in equals out.</summary>
    public bool Balance => Received == Accepted + SetAside && ReceivedArrears == AcceptedArrears + SetAsideArrears;

    public static Books operator +(Books left, Books right) => new(
        left.Received + right.Received,
        left.Accepted + right.Accepted,
        left.SetAside + right.SetAside,
        left.ReceivedArrears + right.ReceivedArrears,
        left.AcceptedArrears + right.AcceptedArrears,
        left.SetAsideArrears + right.SetAsideArrears);
}
