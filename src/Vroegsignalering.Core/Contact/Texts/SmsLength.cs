namespace Vroegsignalering.Contact.Texts;

/// <summary>How long an SMS is, in the characters by which it is divided (3GPP TS 23.038).</summary>
internal static class SmsLength
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string CountsTwice = "^{}\\[~]|€";

    /// <summary>The length, and whether every character is in the GSM alphabet.</summary>
    public static (int Length, bool IsGsm) Of(string text) => text.All(c => Basic.Contains(c, StringComparison.Ordinal) || CountsTwice.Contains(c, StringComparison.Ordinal))
        ? (text.Length + text.Count(c => CountsTwice.Contains(c, StringComparison.Ordinal)), true)
        : (text.Length, false);
}
