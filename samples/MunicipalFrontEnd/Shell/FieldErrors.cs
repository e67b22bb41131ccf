using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace MunicipalFrontEnd.Shell;

/// <summary>What is wrong with a field, in the words of these pages.</summary>
internal static class FieldErrors
{
    /// <summary>The message; one of the framework, which repeats what was typed and knows no Dutch, is replaced.</summary>
    public static string Say(ModelError error, Visitor visitor)
    {
        bool isOurs = error is { Exception: null, ErrorMessage: { Length: > 0 } said } && !said.StartsWith("The value", StringComparison.Ordinal);
        return isOurs ? error.ErrorMessage : visitor.T("Dit is niet goed ingevuld.", "This is not filled in correctly.");
    }
}
