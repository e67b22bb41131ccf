namespace Vroegsignalering.Ddas.Signing;

/// <summary>An organisation whose messages are expected (<i>deelnemer</i>).</summary>
/// <remarks>Its number has to stand in the serial number of the subject of the certificate (2.5.4.5), exactly once.</remarks>
public sealed record SigningPeer
{
    /// <summary>Names an organisation.</summary>
    /// <param name="oin">The organisation identification number (<i>OIN</i>): 20 digits.</param>
    /// <param name="tradeRegisterNumber">The number in the trade register (<i>KvK-nummer</i>), 8 digits; <c>null</c> when it may not stand in for the OIN.</param>
    /// <exception cref="ArgumentException">A number does not have its digits.</exception>
    public SigningPeer(string oin, string? tradeRegisterNumber = null)
    {
        ArgumentNullException.ThrowIfNull(oin);
        Oin = IsNumber(oin, 20) ? oin : throw new ArgumentException("An OIN has 20 digits.", nameof(oin));
        TradeRegisterNumber = tradeRegisterNumber is null || IsNumber(tradeRegisterNumber, 8)
            ? tradeRegisterNumber
            : throw new ArgumentException("A trade-register number has 8 digits.", nameof(tradeRegisterNumber));
    }

    /// <summary>The organisation identification number, 20 digits.</summary>
    public string Oin { get; }

    /// <summary>The number in the trade register, 8 digits; <c>null</c> when it does not count.</summary>
    public string? TradeRegisterNumber { get; }

    internal static bool IsNumber(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);
}
