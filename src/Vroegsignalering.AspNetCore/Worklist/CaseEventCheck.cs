using Vroegsignalering.AspNetCore.Api;
using Vroegsignalering.Cases;

namespace Vroegsignalering.AspNetCore.Worklist;

/// <summary>Looks whether a request has the fields of its kind of event, and no others.</summary>
internal static class CaseEventCheck
{
    public static IEnumerable<ApiError> Errors(CaseEventKind kind, ApiValues values)
    {
        foreach (ApiField field in CaseFields.OfEvents.Where(f => f.Name is not ("soort" or "datum")))
        {
            bool isThere = values.Has(field.Name);
            if (!isThere && kind.Needs.Contains(field.Name, StringComparer.Ordinal))
            {
                yield return new ApiError("body", field.Name, "verplicht", "Dit veld is nodig bij deze soort.");
            }

            if (isThere && !kind.Needs.Contains(field.Name, StringComparer.Ordinal) && !kind.Takes.Contains(field.Name, StringComparer.Ordinal))
            {
                yield return new ApiError("body", field.Name, "hoort-er-niet-bij", "Dit veld hoort niet bij deze soort.");
            }
        }
    }

    /// <summary>A word for a refusal that stays the same, such as <c>case-is-closed</c>.</summary>
    public static string CodeOf(CaseRefusal refusal) =>
        string.Concat(refusal.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
