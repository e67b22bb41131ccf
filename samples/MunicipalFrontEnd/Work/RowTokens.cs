using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace MunicipalFrontEnd.Work;

/// <summary>The number of a row that was set aside, as an address may have it.</summary>
/// <remarks>That number is the digest of the row, and the row has a BSN in it: who knows the other cells could try all BSNs until it fits. So an address, which
/// ends up in logs and histories, has it encrypted.</remarks>
public sealed class RowTokens(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("MunicipalFrontEnd.Row");

    /// <summary>What stands in the address.</summary>
    public string Of(string rowId) => WebEncoders.Base64UrlEncode(_protector.Protect(Convert.FromHexString(rowId)));

    /// <summary>The number of the row; <c>null</c> when the token was not made here.</summary>
    public string? Read(string? token)
    {
        try
        {
            return token is null ? null : Convert.ToHexStringLower(_protector.Unprotect(WebEncoders.Base64UrlDecode(token)));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
