using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Vroegsignalering.AspNetCore.Intake;

/// <summary>The name of a file that is sent. It stands in the header <c>Content-Disposition</c> and never in the address, because partners put names of people in it.</summary>
internal static class FileName
{
    private const int Longest = 120;

    /// <summary>The name.</summary>
    /// <returns><c>null</c> when the header is there and names no plain file.</returns>
    public static string? Of(HttpRequest request, string standard)
    {
        if (request.Headers.ContentDisposition.Count == 0)
        {
            return standard;
        }

        if (request.Headers.ContentDisposition.Count > 1
            || !ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out ContentDispositionHeaderValue? header))
        {
            return null;
        }

        string name = HeaderUtilities.RemoveQuotes(header.FileNameStar.HasValue ? header.FileNameStar : header.FileName).ToString();
        return IsPlain(name) ? name : null;
    }

    /// <summary>Letters, digits, spaces, points, hyphens and underscores; no folder, no formula, no markup.</summary>
    private static bool IsPlain(string name) => name.Length is > 0 and <= Longest && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_')
        && char.IsLetterOrDigit(name[0]) && !name.Contains("..", StringComparison.Ordinal);
}
