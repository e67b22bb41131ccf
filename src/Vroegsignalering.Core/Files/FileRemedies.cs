using System.Globalization;

namespace Vroegsignalering.Files;

/// <summary>Gives a finding a remedy of its own. It never holds what stands in the file, only what may stand there.</summary>
internal static class FileRemedies
{
    /// <summary>What belongs here, such as a text.</summary>
    public static DiagnosticCode Wants(this DiagnosticCode code, string dutch, string english) =>
        code with { Remedy = new Text($"Hier hoort {dutch}.", $"Here belongs {english}.") };

    /// <summary>The names that can stand here, and the one that may be meant.</summary>
    public static DiagnosticCode Knows(this DiagnosticCode code, string typed, IReadOnlyCollection<string> names)
    {
        string all = string.Join(", ", names);
        return code with
        {
            Remedy = Nearest.To(typed, names) is string near
                ? new Text($"Misschien is '{near}' bedoeld. Hier kan staan: {all}.", $"Perhaps '{near}' is meant. Here can stand: {all}.")
                : new Text($"Hier kan staan: {all}.", $"Here can stand: {all}."),
        };
    }

    /// <summary>From which number up to which.</summary>
    public static DiagnosticCode Between(this DiagnosticCode code, IFormattable minimum, IFormattable maximum)
    {
        string from = minimum.ToString(null, CultureInfo.InvariantCulture);
        string to = maximum.ToString(null, CultureInfo.InvariantCulture);
        return code with { Remedy = new Text($"Vul een getal in van {from} tot en met {to}.", $"Fill in a number from {from} up to {to}.") };
    }

    /// <summary>From which whole number up to which.</summary>
    public static DiagnosticCode WholeBetween(this DiagnosticCode code, int minimum, int maximum)
    {
        string from = minimum.ToString(CultureInfo.InvariantCulture);
        string to = maximum.ToString(CultureInfo.InvariantCulture);
        return code with { Remedy = new Text($"Vul een heel getal in van {from} tot en met {to}.", $"Fill in a whole number from {from} up to {to}.") };
    }
}
